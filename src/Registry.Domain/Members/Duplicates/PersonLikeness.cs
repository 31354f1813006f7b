namespace Registry.Domain.Members.Duplicates;

/// <summary>Compares what is known of two people.</summary>
/// <remarks>
/// The name weighs most, and without it nothing else is enough: husband and wife share a telephone, colleagues an address of
/// their office. A name and a year of birth are not enough to list two records by itself either: among thousands there are
/// always two called Nguyễn Văn An who were born in 1968.
/// </remarks>
public static class PersonLikeness
{
    private const int MostWithoutName = 40;

    private static readonly Dictionary<LikenessReasons, int> Weights = new()
    {
        [LikenessReasons.SameName] = 45,
        [LikenessReasons.OtherOrder] = 40,
        [LikenessReasons.FormerName] = 38,
        [LikenessReasons.OtherAccents] = 30,
        [LikenessReasons.Initials] = 28,
        [LikenessReasons.WordMissing] = 26,
        [LikenessReasons.OneLetter] = 20,
        [LikenessReasons.SameBirthDay] = 35,
        [LikenessReasons.SameBirthYear] = 20,
        [LikenessReasons.NearBirthYear] = 0,
        [LikenessReasons.SamePhone] = 30,
        [LikenessReasons.SameEmail] = 30,
        [LikenessReasons.SameNumber] = 40,
        [LikenessReasons.SameWorkplace] = 15,
        [LikenessReasons.SameAssociation] = 10,
        [LikenessReasons.OtherBirth] = -40,
        [LikenessReasons.OtherGender] = -25,
    };

    /// <summary>An organisation's name is seldom another's too.</summary>
    private const int OrganisationBonus = 30;

    public static Likeness Of(PersonTraits one, PersonTraits two)
    {
        if (one.Kind != two.Kind)
            return new(0, LikenessReasons.None);

        var name = NameOf(one, two);
        var reasons = name | BirthOf(one, two) | ReachOf(one, two) | PlaceOf(one, two);
        var score = Weights.Where(weight => reasons.HasFlag(weight.Key)).Sum(weight => weight.Value);
        if (one.Kind == PersonKind.Organisation && name == LikenessReasons.SameName)
            score += OrganisationBonus;

        return new(Math.Clamp(score, 0, name == LikenessReasons.None ? MostWithoutName : Likeness.Most), reasons);
    }

    private static LikenessReasons NameOf(PersonTraits one, PersonTraits two)
    {
        var present = one.Name.LikenessTo(two.Name);
        if (present is LikenessReasons.SameName)
            return present;

        return one.FormerNames.Any(former => IsSame(former, two)) || two.FormerNames.Any(former => IsSame(former, one))
            ? LikenessReasons.FormerName
            : present;
    }

    private static bool IsSame(string former, PersonTraits other) => new WrittenName(former).LikenessTo(other.Name) == LikenessReasons.SameName;

    private static LikenessReasons BirthOf(PersonTraits one, PersonTraits two)
    {
        var gender = one.Gender is { } a && two.Gender is { } b && a != b ? LikenessReasons.OtherGender : LikenessReasons.None;
        if (one.Kind == PersonKind.Organisation || one.Birth.Year is not { } year || two.Birth.Year is not { } other)
            return gender;
        if (year == other)
            return gender | (one.BirthDay, two.BirthDay) switch
            {
                ({ } day, { } same) when day == same => LikenessReasons.SameBirthDay,
                ({ } day, { } turned) when day.Month == turned.Day && day.Day == turned.Month => LikenessReasons.SameBirthYear, // 3/12 read as 12/3
                (not null, not null) => LikenessReasons.OtherBirth,
                _ => LikenessReasons.SameBirthYear,
            };

        return gender | (IsNear(year, other) ? LikenessReasons.NearBirthYear : LikenessReasons.OtherBirth);
    }

    private static bool IsNear(int year, int other) =>
        Math.Abs(year - other) == 1 || (year is > 999 and < 10000 && other is > 999 and < 10000 && Figures(year).Zip(Figures(other)).Count(pair => pair.First != pair.Second) == 1);

    private static int[] Figures(int year) => [year / 1000, year / 100 % 10, year / 10 % 10, year % 10];

    private static LikenessReasons ReachOf(PersonTraits one, PersonTraits two) =>
        (one.Phones.Intersect(two.Phones).Any() ? LikenessReasons.SamePhone : LikenessReasons.None)
        | (one.FoldedEmail is { } email && email == two.FoldedEmail ? LikenessReasons.SameEmail : LikenessReasons.None);

    private static LikenessReasons PlaceOf(PersonTraits one, PersonTraits two)
    {
        var reasons = one.FoldedWorkplace.Length > 0 && one.FoldedWorkplace == two.FoldedWorkplace ? LikenessReasons.SameWorkplace : LikenessReasons.None;
        if (Numbers(one).Intersect(Numbers(two)).Any())
            reasons |= LikenessReasons.SameNumber;
        if (one.Memberships.Select(m => m.AssociationId).Intersect(two.Memberships.Select(m => m.AssociationId)).Any())
            reasons |= LikenessReasons.SameAssociation;

        return reasons;
    }

    private static IEnumerable<string> Numbers(PersonTraits person) =>
        person.Memberships.Select(m => PersonTraits.NumberKey(m.AssociationId, m.Number)).OfType<string>();
}
