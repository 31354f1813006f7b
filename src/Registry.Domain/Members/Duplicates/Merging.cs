namespace Registry.Domain.Members.Duplicates;

/// <summary>Two records of one person become one: what the record that stays takes from the one that goes.</summary>
public static class Merging
{
    /// <summary>Fields of which the two say different things, or only one says something.</summary>
    public static IReadOnlyList<MergeField> Differences(Person one, Person other) =>
        [.. Enum.GetValues<MergeField>().Where(field => !Equals(ValueOf(one, field), ValueOf(other, field)))];

    /// <summary>Whether a record says anything there.</summary>
    public static bool Says(Person person, MergeField field) => ValueOf(person, field) is not null;

    /// <param name="taken">Fields that come from the record that goes.</param>
    public static void Apply(Person stays, Person goes, IReadOnlySet<MergeField> taken)
    {
        if (stays.Kind != goes.Kind)
            throw new RuleException("Duplicate.OtherKind");

        Person From(MergeField field) => taken.Contains(field) ? goes : stays;
        Name(stays, goes, taken.Contains(MergeField.Name));
        stays.Born(From(MergeField.Birth).Birth);
        stays.Describe(
            From(MergeField.Gender).Gender, From(MergeField.Nationality).CountryIso2, From(MergeField.Occupation).Occupation, From(MergeField.Languages).Languages);
        stays.Introduce(From(MergeField.Hometown).Hometown, From(MergeField.Schooling).Schooling, From(MergeField.Qualification).Qualification);
        stays.WorkAt(From(MergeField.Position).Position, From(MergeField.Workplace).Workplace);
        stays.Reach(From(MergeField.Phone).Phone, From(MergeField.Email).Email);
        var home = From(MergeField.Address);
        stays.LiveAt(home.Address, home.ProvinceId, home.WardId);
        stays.Remark(From(MergeField.Note).Note);
        if (stays.DeceasedOn is null && goes.DeceasedOn is { } died)
            stays.Die(died);
        if (stays.RestrictedOn is null && goes.RestrictedOn is { } restricted)
            stays.Restrict(restricted); // who asked that their data rest asked it for both records
    }

    /// <summary>A name in other words is kept, so that the person is found by it; other accents or capitals are put right.</summary>
    private static void Name(Person stays, Person goes, bool isTaken)
    {
        var isOther = SearchText.Fold(stays.FullName) != SearchText.Fold(goes.FullName);
        var (chosen, left) = isTaken ? (goes.FullName, stays.FullName) : (stays.FullName, goes.FullName);
        if (chosen != stays.FullName)
            stays.CorrectName(chosen);
        if (isOther)
            stays.AlsoBore(left, until: null);
        foreach (var former in goes.FormerNames)
            stays.AlsoBore(former.Name, former.Until);
    }

    private static object? ValueOf(Person person, MergeField field) => field switch
    {
        MergeField.Name => person.FullName,
        MergeField.Birth => person.Birth == default ? null : person.Birth,
        MergeField.Gender => person.Gender,
        MergeField.Nationality => person.CountryIso2,
        MergeField.Occupation => person.Occupation,
        MergeField.Position => person.Position,
        MergeField.Workplace => person.Workplace,
        MergeField.Languages => person.Languages,
        MergeField.Phone => person.Phone,
        MergeField.Email => person.Email,
        MergeField.Address => (person.Address, person.ProvinceId, person.WardId) is (null, null, null) ? null : (person.Address, person.ProvinceId, person.WardId),
        MergeField.Hometown => person.Hometown,
        MergeField.Schooling => person.Schooling,
        MergeField.Qualification => person.Qualification,
        _ => person.Note,
    };
}
