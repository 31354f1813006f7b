namespace Registry.Domain.Programmes.Reading;

/// <summary>An item of a plan: an activity, a task, a duty or a paragraph.</summary>
/// <remarks>The number is as printed: numbers are left out and repeated, so nothing is ever found by it.</remarks>
public sealed record ReadItem
{
    public required ReadItemKind Kind { get; init; }

    /// <summary>The place of its section among the sections, or −1.</summary>
    public required int Section { get; init; }

    public string? Number { get; init; }

    public required string Text { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>Every line of the original that went into it.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];

    public ReadTime? Time { get; init; }

    public IReadOnlyList<ReadAssignment> Assignments { get; init; } = [];

    public Found<string>? Place { get; init; }

    public Found<string>? Quantity { get; init; }

    public Found<string>? Budget { get; init; }

    public Found<string>? BudgetSource { get; init; }

    /// <summary>What the plan says besides, such as who takes part and what comes of it.</summary>
    public IReadOnlyList<ReadDetail> Details { get; init; } = [];

    /// <summary>Places among the anniversaries of the reading.</summary>
    public IReadOnlyList<int> Anniversaries { get; init; } = [];

    public Confidence Confidence { get; init; }

    public ReadingNote? Why { get; init; }
}

/// <summary>A remark of an item by its label, such as "Thành phần: …".</summary>
public sealed record ReadDetail(string Label, string Text, TextSpan Span);
