using Registry.Domain.Days;

namespace Registry.Domain.Programmes.Reading;

/// <summary>A legal or directive paper that the plan cites.</summary>
/// <param name="Type">As written: "Chỉ thị", "Chương trình hành động".</param>
/// <param name="Number">As written: 12-CT/TW, 45/2010/NĐ-CP.</param>
public sealed record ReadPaper(string Type, string Number, PartialDate Date, string? Issuer, string? About, CitedAs CitedAs, TextSpan Span)
{
    /// <summary>The National or the Party's congress term it names, such as "XIII".</summary>
    public string? Term { get; init; }

    /// <summary>"12-CT/TW" and "12-CT/ TW" are one paper.</summary>
    public string Key => KeyOf(Number);

    internal static string KeyOf(string number) => string.Concat(number.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();
}

/// <summary>For what a plan cites a paper.</summary>
public enum CitedAs
{
    /// <summary>What the plan rests on.</summary>
    Basis,

    /// <summary>What asked for the plan: a proposal, an official letter.</summary>
    Proposal,

    /// <summary>Named in the text.</summary>
    Mention,
}
