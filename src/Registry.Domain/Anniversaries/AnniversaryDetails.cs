using Registry.Domain.Days;

namespace Registry.Domain.Anniversaries;

/// <summary>What is said about an anniversary, by a reference file or on a form, before the rules have looked at it.</summary>
public sealed record AnniversaryDetails
{
    public required string NameVi { get; init; }

    public required string NameEn { get; init; }

    /// <summary>As <see cref="Domain.FurtherTitles"/> keeps them.</summary>
    public string? FurtherNames { get; init; }

    public required AnniversaryKind Kind { get; init; }

    public required AnniversaryRule Rule { get; init; }

    public PartialDate Base { get; init; }

    public AnniversaryCounting Counting { get; init; }

    public string? CountryIso2 { get; init; }

    public int? PartnerId { get; init; }

    public int? AssociationId { get; init; }

    /// <summary>The bloc or circle of a day of many countries, such as <c>asean</c>.</summary>
    public string? Scope { get; init; }

    /// <summary>By whose calendar the day is counted, where two sides differ: Hà Nội's 12/7 is Washington's 11/7.</summary>
    public string? CountedBy { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>Other days in use for the same occasion.</summary>
    public IReadOnlyList<MonthDay> AlternativeDates { get; init; } = [];

    public required string Source { get; init; }

    public bool IsUncertain { get; init; }

    public string? Note { get; init; }

    public bool IsPublic { get; init; }

    /// <summary>The same, tidied; or the first rule that is broken.</summary>
    public AnniversaryDetails Checked()
    {
        Rule.Check(Base);
        if (ValidFrom > ValidTo)
            throw new RuleException("Anniversary.ValidityReversed");

        return this with
        {
            NameVi = PlainText.Line(NameVi, Anniversary.NameLength, nameof(NameVi)),
            NameEn = PlainText.Line(NameEn, Anniversary.NameLength, nameof(NameEn)),
            CountryIso2 = Country(CountryIso2),
            Scope = PlainText.OptionalLine(Scope, Anniversary.ScopeLength, nameof(Scope)),
            CountedBy = PlainText.OptionalLine(CountedBy, Anniversary.CountedByLength, nameof(CountedBy)),
            Source = PlainText.Line(Source, Anniversary.SourceLength, nameof(Source)),
            Note = PlainText.OptionalParagraph(Note, Anniversary.NoteLength, nameof(Note)),
        };
    }

    private static string? Country(string? iso2)
    {
        if (string.IsNullOrWhiteSpace(iso2))
            return null;

        var code = iso2.Trim().ToUpperInvariant();
        return code.Length == 2 && code.All(char.IsAsciiLetterUpper) ? code : throw new RuleException("Country.Unknown", iso2.Trim());
    }
}
