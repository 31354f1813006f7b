using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Outline;

/// <summary>An item as it stands in the plan, before its details are read.</summary>
/// <param name="Own">What it says itself.</param>
/// <param name="More">Paragraphs under it.</param>
internal sealed record ItemSource(ReadItemKind Kind, int Section, string? Number, Passage Own, IReadOnlyList<Passage> More, IReadOnlyList<LabelledDetail> Details)
{
    /// <summary>A heading above it that is a time.</summary>
    public ReadTime? HeadingTime { get; init; }

    /// <summary>A heading above it that is a unit.</summary>
    public Passage? HeadingUnit { get; init; }

    /// <summary>Lines of its own besides those of its passages: rows that were put together.</summary>
    public IReadOnlyList<int> RowLines { get; init; } = [];

    public bool IsRow { get; init; }
}
