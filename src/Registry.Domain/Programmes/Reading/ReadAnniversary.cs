using Registry.Domain.Anniversaries;
using Registry.Domain.Days;

namespace Registry.Domain.Programmes.Reading;

/// <summary>An anniversary that the plan names, and the day it was found to be.</summary>
public sealed record ReadAnniversary(string Written, AnniversaryKind Kind, string? CountryIso2, int? Ordinal, TextSpan Span)
{
    /// <summary>What the plan itself prints: "(1950 – 2020)" gives years alone.</summary>
    public PartialDate PrintedBase { get; init; }

    public PartialDate PrintedOccurrence { get; init; }

    /// <summary>The year it is counted for, where the plan says so: "Tết Tân Sửu 2021" in a plan of 2020.</summary>
    public int? Year { get; init; }

    /// <summary>The event remembered: from the days the registry knows, else as printed, else worked out from the ordinal.</summary>
    public PartialDate Base { get; init; }

    /// <summary>The key of the known day, where one was found.</summary>
    public KnownDay? Known { get; init; }

    public Confidence Confidence { get; init; }

    public ReadingNote? Why { get; init; }
}
