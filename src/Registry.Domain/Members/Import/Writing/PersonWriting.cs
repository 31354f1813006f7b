using Registry.Domain.Members.Import.Comparing;
using Registry.Domain.Members.Import.Mapping;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Domain.Members.Import.Writing;

/// <summary>Makes a person of a row, or takes over what the row has otherwise.</summary>
public static class PersonWriting
{
    public static Person Make(MemberDraft draft)
    {
        var person = new Person(draft.FullName, draft.Kind);
        person.Born(draft.Birth);
        person.Describe(draft.Gender, draft.CountryIso2, draft.Occupation, draft.Languages);
        person.WorkAt(draft.Position, draft.Workplace);
        person.Reach(draft.Phone, draft.Email);
        person.LiveAt(draft.Address, draft.ProvinceId, draft.WardId);
        person.Remark(draft.Note);
        foreach (var former in draft.FormerNames)
            person.AlsoBore(former, null);
        if (draft.DeceasedOn is { } death)
            person.Die(death);

        return person;
    }

    /// <summary>Takes over the fields that differ, and no other.</summary>
    public static void Update(Person person, MemberDraft draft, IReadOnlyList<FieldDifference> differences)
    {
        var fields = differences.Select(difference => difference.Field).ToHashSet();
        T Choose<T>(ImportField field, T theirs, T ours) => fields.Contains(field) ? theirs : ours;

        Name(person, draft, fields);
        if (fields.Contains(ImportField.Birth))
            person.Born(draft.Birth);
        person.Describe(
            Choose(ImportField.Gender, draft.Gender, person.Gender), Choose(ImportField.Nationality, draft.CountryIso2, person.CountryIso2),
            Choose(ImportField.Occupation, draft.Occupation, person.Occupation), Choose(ImportField.Languages, draft.Languages, person.Languages));
        person.WorkAt(Choose(ImportField.Position, draft.Position, person.Position), Choose(ImportField.Workplace, draft.Workplace, person.Workplace));
        person.Reach(Choose(ImportField.Phone, draft.Phone, person.Phone), Choose(ImportField.Email, draft.Email, person.Email));
        if (fields.Contains(ImportField.Address) || fields.Contains(ImportField.Province) || fields.Contains(ImportField.Ward))
            Move(person, draft, fields);
        if (fields.Contains(ImportField.Note))
            person.Remark(PersonDifferences.NoteAfter(draft.Note!, person.Note));
        if (fields.Contains(ImportField.DeceasedOn))
            person.Die(draft.DeceasedOn!.Value);
    }

    /// <summary>The units of an old address are not those of a new one.</summary>
    private static void Move(Person person, MemberDraft draft, HashSet<ImportField> fields)
    {
        var isElsewhere = fields.Contains(ImportField.Address);
        person.LiveAt(
            isElsewhere ? draft.Address : person.Address,
            draft.ProvinceId ?? (isElsewhere ? null : person.ProvinceId),
            draft.WardId ?? (isElsewhere || fields.Contains(ImportField.Province) ? null : person.WardId));
    }

    /// <summary>Other accents or capitals put a name right; another name is a new one, and the old one is still found.</summary>
    private static void Name(Person person, MemberDraft draft, HashSet<ImportField> fields)
    {
        if (fields.Contains(ImportField.FullName) && SearchText.Fold(draft.FullName) == SearchText.Fold(person.FullName))
            person.CorrectName(draft.FullName);
        else if (fields.Contains(ImportField.FullName))
            person.Rename(draft.FullName, null);

        if (fields.Contains(ImportField.FormerNames))
            foreach (var former in draft.FormerNames)
                person.AlsoBore(former, null);
    }
}
