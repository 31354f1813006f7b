using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Outline;

/// <summary>A paragraph of the body with what stands under it.</summary>
internal sealed class OutlineNode(Passage passage, int rank)
{
    /// <summary>The rank of paragraphs that carry no mark.</summary>
    public const int Plain = 100;

    /// <summary>The rank of "I.", and of headings in capitals that carry no mark.</summary>
    public const int Roman = (int)MarkerKind.Roman;

    public Passage Passage { get; } = passage;

    public Marker Marker => Passage.Marker;

    public int Rank { get; } = rank;

    public List<OutlineNode> Children { get; } = [];

    /// <summary>The rows of a table that stands here, its header first.</summary>
    public IReadOnlyList<Passage> Table { get; init; } = [];

    public bool IsTable => Table.Count > 0;

    public DetailReading Reading => field ??= DetailReading.Of(Passage.Body);

    /// <summary>It says nothing but when, where or who of the item above it.</summary>
    public bool IsDetail => !IsTable && Rank > Roman && Reading.IsDetail;

    /// <summary>The details said of it: in its own words, in lines under it, and under those.</summary>
    public IEnumerable<LabelledDetail> Details => (IsDetail ? [] : Reading.Details).Concat(Children.Where(child => child.IsDetail).SelectMany(child => child.DeepDetails));

    private IEnumerable<LabelledDetail> DeepDetails => Reading.Details.Concat(Children.Where(child => child.IsDetail).SelectMany(child => child.DeepDetails));

    public IEnumerable<OutlineNode> Items => Children.Where(child => !child.IsDetail);

    /// <summary>It and everything under it, in order.</summary>
    public IEnumerable<OutlineNode> All => Children.SelectMany(child => child.All).Prepend(this);
}
