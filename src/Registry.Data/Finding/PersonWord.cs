namespace Registry.Data.Finding;

/// <summary>A word of the names of a person, folded, kept in the order of lists: a search reads hardly more than it shows.</summary>
public sealed class PersonWord
{
    public const string Table = "PersonWords";
    public const int WordLength = 40;

    public required string Word { get; init; }

    /// <summary>The beginning of the person's key of order.</summary>
    public required string SortName { get; init; }

    public required int PersonId { get; init; }
}
