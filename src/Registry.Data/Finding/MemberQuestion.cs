using Registry.Data.Queries;

namespace Registry.Data.Finding;

/// <summary>A filter made ready for the database: words looked up, associations below counted in.</summary>
/// <param name="Scope">The associations looked through; null: all there are.</param>
/// <param name="Words">For each word typed the words of the index that answer it, the rarest first.</param>
/// <param name="Years">Years of birth typed among the words.</param>
/// <param name="Persons">For each telephone number, e-mail address or number of a card typed, those who have it.</param>
internal sealed record MemberQuestion(
    MemberFilter Filter,
    DateOnly Day,
    IReadOnlyList<int>? Scope,
    IReadOnlyList<SoughtWord> Words,
    IReadOnlyList<int> Years,
    IReadOnlyList<int[]> Persons)
{
    /// <summary>Something typed is known of nobody.</summary>
    public bool IsHopeless => Scope is { Count: 0 } || Words.Any(word => word.Known.Count == 0) || Persons.Any(ids => ids.Length == 0);
}

/// <summary>A word typed and the words of the index that answer it.</summary>
/// <param name="Frequency">How often they stand there, up to a limit.</param>
/// <param name="Reach">
/// How far in the order of names so many rows come that begin with the first: of two words beyond the limit the one that
/// comes further is the rarer. Empty where that is not asked.
/// </param>
internal sealed record SoughtWord(IReadOnlyList<string> Known, int Frequency, string Reach = "");
