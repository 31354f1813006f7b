namespace Registry.Domain.Papers;

/// <summary>A number as somebody wrote it, and as it should be.</summary>
/// <param name="Number">What is meant; null where nothing can be made of it.</param>
public sealed record NumberReading(string Written, PaperNumber? Number, IReadOnlyList<NumberDefect> Defects)
{
    public bool IsClean => Number is not null && Defects.Count == 0;

    /// <summary>The same, looked at beside the name of its type.</summary>
    public NumberReading Beside(string? typeName) => Number is { } number && !string.IsNullOrWhiteSpace(typeName) && number.Disagrees(typeName)
        ? this with { Defects = [.. Defects, NumberDefect.TypeDisagrees] }
        : this;
}
