using Registry.Domain.Programmes;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Programmes;

/// <summary>A programme on its way to paper: what it says, and who issues it.</summary>
public sealed record ProgrammePaper(IssuingHead Head, ProgrammeContent Content, ProgrammeForm Form = ProgrammeForm.TextAndTable)
{
    /// <summary>What the amendment changes, in a sentence; null for a first edition.</summary>
    public string? WhatChanged { get; init; }

    /// <summary>"Kế hoạch số 05/KH-LHHN ngày 05 tháng 01 năm 2027" that an amendment changes.</summary>
    public string? Amended { get; init; }

    /// <summary>The number and day under which it was issued, for papers about it.</summary>
    public string? Issued { get; init; }

    public DateOnly? IssuedOn { get; init; }

    internal string Summary => string.IsNullOrWhiteSpace(Content.Summary) ? WithoutType(Content.Title) : Content.Summary;

    /// <summary>"Kế hoạch công tác năm 2027" without the word that stands above it on the paper.</summary>
    private string WithoutType(string title)
    {
        var type = TypeName;
        return title.StartsWith(type + " ", StringComparison.OrdinalIgnoreCase) && title.Length > type.Length + 2
            ? OfficialWords.Upper(title.Substring(type.Length + 1, 1)) + title[(type.Length + 2)..]
            : title;
    }

    internal string TypeName => NameOf(Content.Kind);

    internal static string NameOf(ProgrammeKind kind) => kind == ProgrammeKind.Plan ? Domain.Papers.PaperTypes.Plan : Domain.Papers.PaperTypes.Programme;
}
