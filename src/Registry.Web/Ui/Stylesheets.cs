namespace Registry.Web.Ui;

/// <summary>The style sheets and behaviours of every page, in their order.</summary>
public static class Stylesheets
{
    public static IReadOnlyList<string> InOrder { get; } =
    [
        "tokens", "base", "frame", "head", "layout", "seal", "mark", "year", "rows", "outlook", "filters", "stages", "task", "facts", "forms", "agenda",
        "tree", "life", "compare", "counts", "programme", "reading", "reports", "calendar", "door", "jobs", "approve", "paper", "official", "print",
    ];

    public static IReadOnlyList<string> Modules { get; } = ["selection", "copy", "leave", "print", "progress", "order", "door", "door-memory"];
}
