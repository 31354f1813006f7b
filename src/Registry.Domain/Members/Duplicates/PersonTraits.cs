using System.Globalization;
using Registry.Domain.Days;

namespace Registry.Domain.Members.Duplicates;

/// <summary>What is known of somebody, in the form in which records are compared.</summary>
public sealed class PersonTraits
{
    private WrittenName? name;
    private string? workplace;
    private string[]? phones;

    public required string FullName { get; init; }

    public PersonKind Kind { get; init; }

    public IReadOnlyList<string> FormerNames { get; init; } = [];

    public PartialDate Birth { get; init; }

    public Gender? Gender { get; init; }

    /// <summary>As it is written; several are parted by a semicolon.</summary>
    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Workplace { get; init; }

    /// <summary>Where the person belongs, with the number there.</summary>
    public IReadOnlyList<(int AssociationId, string? Number)> Memberships { get; init; } = [];

    internal WrittenName Name => name ??= new(FullName);

    internal string FoldedWorkplace => workplace ??= SearchText.Fold(Workplace ?? "");

    internal string? FoldedEmail => string.IsNullOrWhiteSpace(Email) ? null : Email.Trim().ToLowerInvariant();

    internal IReadOnlyList<string> Phones =>
        phones ??= [.. (Phone ?? "").Split(';', ',', '/').Select(PhoneNumbers.KeyOf).OfType<string>().Distinct()];

    /// <summary>Many old lists write 1 January for "some day of that year".</summary>
    internal DateOnly? BirthDay => Birth.Date is { } date && date is not { Month: 1, Day: 1 } ? date : null;

    public IEnumerable<PersonKey> Keys => [.. KeysOfReach(), .. Kind == PersonKind.Organisation ? [new PersonKey(PersonKeyKind.Organisation, Name.Sorted)] : KeysOfName()];

    private IEnumerable<PersonKey> KeysOfReach()
    {
        foreach (var phone in Phones)
            yield return new(PersonKeyKind.Phone, phone);
        if (FoldedEmail is { } email)
            yield return new(PersonKeyKind.Email, email);
        foreach (var (association, number) in Memberships)
            if (NumberKey(association, number) is { } key)
                yield return new(PersonKeyKind.Number, key);
    }

    private IEnumerable<PersonKey> KeysOfName()
    {
        if (Name.Words.Length == 0)
            yield break;

        if (Birth.Year is { } year)
        {
            foreach (var borne in FormerNames.Select(former => new WrittenName(former)).Prepend(Name))
                yield return new(PersonKeyKind.NameAndBirthYear, string.Create(CultureInfo.InvariantCulture, $"{borne.Sorted}/{year}"));
            var initials = string.Concat(Name.Words[..^1].Select(word => word[0]));
            yield return new(PersonKeyKind.InitialsAndBirthYear, string.Create(CultureInfo.InvariantCulture, $"{Name.Words[^1]}/{initials}/{year}"));
        }

        if (BirthDay is { } day)
            yield return new(PersonKeyKind.GivenNameAndBirthday, string.Create(CultureInfo.InvariantCulture, $"{Name.Words[^1]}/{day:yyyyMMdd}"));
        if (FoldedWorkplace.Length > 0)
            yield return new(PersonKeyKind.NameAndWorkplace, $"{Name.Sorted}/{FoldedWorkplace}");
    }

    internal static string? NumberKey(int association, string? number) =>
        string.IsNullOrWhiteSpace(number) ? null : string.Create(CultureInfo.InvariantCulture, $"{association}/{SearchText.Fold(number)}");
}
