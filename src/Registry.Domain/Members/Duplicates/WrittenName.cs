namespace Registry.Domain.Members.Duplicates;

/// <summary>A name taken apart for comparing.</summary>
internal sealed class WrittenName
{
    private const int ShortestWithSlip = 6;

    private static readonly char[] Between = [' ', '.', ',', '-', '\'', '(', ')'];

    private readonly string text;
    private string? spelling;

    public WrittenName(string text)
    {
        this.text = text;
        Words = SearchText.Fold(text).Split(Between, StringSplitOptions.RemoveEmptyEntries);
        Folded = string.Join(' ', Words);
        Sorted = string.Join(' ', Words.Order(StringComparer.Ordinal));
    }

    public string[] Words { get; }

    public string Folded { get; }

    /// <summary>The words in the order of the alphabet.</summary>
    public string Sorted { get; }

    /// <summary>The letters with their accents; where a tone sign stands, in "Hòa" or "Hoà", is no difference.</summary>
    private string Spelling => spelling ??= SortText.Of(string.Join(' ', text.Split(Between, StringSplitOptions.RemoveEmptyEntries)));

    private bool HasNoAccents => Spelling == SortText.Of(Folded);

    /// <summary>In what way the two are one name, if in any.</summary>
    public LikenessReasons LikenessTo(WrittenName other)
    {
        if (Words.Length == 0 || other.Words.Length == 0)
            return LikenessReasons.None;
        if (Folded == other.Folded)
            return Spelling == other.Spelling || HasNoAccents || other.HasNoAccents ? LikenessReasons.SameName : LikenessReasons.OtherAccents;
        if (Sorted == other.Sorted)
            return LikenessReasons.OtherOrder;
        if (IsAbbreviationOf(other))
            return LikenessReasons.Initials;
        if (IsShorterBy(1, other) || other.IsShorterBy(1, this))
            return LikenessReasons.WordMissing;

        return Folded.Length >= ShortestWithSlip && DiffersByOneLetter(Folded, other.Folded) ? LikenessReasons.OneLetter : LikenessReasons.None;
    }

    /// <summary>Word by word the same or an initial of the other, and at least one whole word in common.</summary>
    private bool IsAbbreviationOf(WrittenName other)
    {
        if (Words.Length != other.Words.Length || Words.Length < 2)
            return false;

        var pairs = Words.Zip(other.Words).ToList();
        return pairs.Any(pair => pair.First == pair.Second && pair.First.Length > 1)
            && pairs.All(pair => pair.First == pair.Second || (Math.Min(pair.First.Length, pair.Second.Length) == 1 && pair.First[0] == pair.Second[0]));
    }

    /// <summary>The same family and given name, and between them so many words fewer.</summary>
    private bool IsShorterBy(int words, WrittenName other)
    {
        if (Words.Length < 2 || Words.Length + words != other.Words.Length || Words[0] != other.Words[0] || Words[^1] != other.Words[^1])
            return false;

        var at = 0;
        foreach (var word in other.Words)
            if (at < Words.Length && Words[at] == word)
                at++;

        return at == Words.Length;
    }

    /// <summary>One letter more, less, other, or two neighbours changed about.</summary>
    private static bool DiffersByOneLetter(string one, string two)
    {
        if (Math.Abs(one.Length - two.Length) > 1)
            return false;

        var start = 0;
        while (start < Math.Min(one.Length, two.Length) && one[start] == two[start])
            start++;

        var (restOne, restTwo) = (one[start..], two[start..]);
        return restOne.Length == restTwo.Length
            ? restOne[1..] == restTwo[1..] || (restOne.Length > 1 && restOne[0] == restTwo[1] && restOne[1] == restTwo[0] && restOne[2..] == restTwo[2..])
            : restOne.Length > restTwo.Length ? restOne[1..] == restTwo : restTwo[1..] == restOne;
    }
}
