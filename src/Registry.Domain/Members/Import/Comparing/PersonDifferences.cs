using Registry.Domain.Days;
using Registry.Domain.Members.Import.Mapping;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Domain.Members.Import.Comparing;

/// <summary>What a row says of a person that the registry has otherwise; an empty cell says nothing.</summary>
public static class PersonDifferences
{
    public static IEnumerable<FieldDifference> Of(MemberDraft draft, KnownMember known) => new[]
    {
        Name(draft, known),
        Birth(draft.Birth, known.Birth),
        Line(ImportField.Gender, draft.Gender?.ToString(), known.Gender?.ToString()),
        Line(ImportField.Nationality, draft.CountryIso2, known.CountryIso2),
        Line(ImportField.Position, draft.Position, known.Position),
        Line(ImportField.Workplace, draft.Workplace, known.Workplace),
        Line(ImportField.Occupation, draft.Occupation, known.Occupation),
        Line(ImportField.Languages, draft.Languages, known.Languages),
        Phone(draft.Phone, known.Phone),
        Line(ImportField.Email, draft.Email, known.Email, StringComparison.OrdinalIgnoreCase),
        Line(ImportField.Address, draft.Address, known.Address),
        Line(ImportField.Ward, draft.WardId, known.WardId),
        Line(ImportField.Province, draft.ProvinceId, known.ProvinceId),
        Representative(draft.Representative, known.Representative),
        Note(draft.Note, known.Note),
        FormerNames(draft, known),
        Line(ImportField.DeceasedOn, Day(draft.DeceasedOn), Day(known.DeceasedOn)),
    }.OfType<FieldDifference>();

    /// <summary>All that a person is called, with what is new.</summary>
    public static string NoteAfter(string note, string? known) => known is null ? note : $"{known}\n{note}";

    /// <summary>A name typed without accents, or the name that was borne before, changes nothing.</summary>
    private static FieldDifference? Name(MemberDraft draft, KnownMember known)
    {
        var hasNoAccents = draft.FullName == known.FullName || SortText.Of(draft.FullName) == SortText.Of(SearchText.Fold(draft.FullName));
        return SortText.Of(draft.FullName) == SortText.Of(known.FullName)
            || (hasNoAccents && SearchText.Fold(draft.FullName) == SearchText.Fold(known.FullName))
            || known.FormerNames.Contains(draft.FullName, StringComparer.Ordinal)
            ? null
            : new(ImportField.FullName, known.FullName, draft.FullName);
    }

    /// <summary>A year changes nothing where the day is known.</summary>
    private static FieldDifference? Birth(PartialDate draft, PartialDate known) =>
        draft == default || Says(known, draft) ? null : new(ImportField.Birth, Date(known), Date(draft));

    internal static bool Says(PartialDate known, PartialDate less) =>
        (less.Year is null || less.Year == known.Year) && (less.Month is null || less.Month == known.Month) && (less.Day is null || less.Day == known.Day);

    internal static string? Date(PartialDate date) => date == default ? null : date.ToString();

    private static FieldDifference? Phone(string? draft, string? known)
    {
        if (draft is null)
            return null;

        var have = Keys(known).ToHashSet();
        return Keys(draft).All(have.Contains) && have.Count > 0 ? null : new(ImportField.Phone, known, draft);
    }

    private static FieldDifference? Representative(string? draft, string? known) =>
        draft is null || SearchText.Fold(draft) == SearchText.Fold(known ?? "") ? null : new(ImportField.Representative, known, draft);

    private static IEnumerable<string> Keys(string? phones) => (phones ?? "").Split(';', ',', '/').Select(PhoneNumbers.KeyOf).OfType<string>();

    private static FieldDifference? Note(string? draft, string? known) =>
        draft is null || known?.Contains(draft, StringComparison.Ordinal) == true ? null : new(ImportField.Note, known, NoteAfter(draft, known));

    private static FieldDifference? FormerNames(MemberDraft draft, KnownMember known)
    {
        var missing = draft.FormerNames.Except([known.FullName, .. known.FormerNames], StringComparer.Ordinal).ToList();
        return missing.Count == 0 ? null : new(ImportField.FormerNames, Several(known.FormerNames), Several([.. known.FormerNames, .. missing]));
    }

    private static string? Several(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join("; ", names);

    private static string? Day(DateOnly? day) => day is { } known ? DayText.Numeric(known) : null;

    private static FieldDifference? Line(ImportField field, string? draft, string? known, StringComparison comparison = StringComparison.Ordinal) =>
        draft is null || string.Equals(draft, known, comparison) ? null : new(field, known, draft);
}
