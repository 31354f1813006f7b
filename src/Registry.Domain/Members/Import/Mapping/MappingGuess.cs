namespace Registry.Domain.Members.Import.Mapping;

/// <summary>Guesses which column is what, from the headings first and the cells second.</summary>
public static class MappingGuess
{
    private const int Exact = 1000;
    private const int AtTheHead = 600;
    private const int Within = 300;

    public static IReadOnlyList<ColumnGuess> Of(IReadOnlyList<ColumnSample> columns)
    {
        var guesses = new ColumnGuess?[columns.Count];
        for (var i = 0; i < columns.Count; i++)
            if (IsLeftOut(columns[i]))
                guesses[i] = new(null, GuessGround.Header);

        Take(guesses, GuessGround.Header, Named(columns, guesses));
        Take(guesses, GuessGround.Content, Seen(columns, guesses));
        return [.. guesses.Select(guess => guess ?? new(null, GuessGround.None))];
    }

    /// <summary>Each column with each field its heading may name, the surest first.</summary>
    private static List<(int Column, ImportField Field)> Named(IReadOnlyList<ColumnSample> columns, ColumnGuess?[] guesses)
    {
        var headers = columns.Select(column => HeaderText.Words(column.Header)).ToList();
        var namesInTwo = headers.Exists(words => HeaderWords.Of.Single(entry => entry.Field == ImportField.FamilyName).Phrases.Contains(string.Join(' ', words)));
        return
        [
            .. from column in Enumerable.Range(0, columns.Count)
               where guesses[column] is null
               from entry in HeaderWords.Of
               let score = entry.Phrases.Max(phrase => Score(headers[column], phrase.Split(' ')))
               where score > 0 && Fits(entry.Field, columns[column], headers[column], namesInTwo)
               orderby score descending, column
               select (column, entry.Field),
        ];
    }

    private static IEnumerable<(int Column, ImportField Field)> Seen(IReadOnlyList<ColumnSample> columns, ColumnGuess?[] guesses) =>
        from column in Enumerable.Range(0, columns.Count)
        where guesses[column] is null
        let field = ColumnContent.Find(columns[column].Cells)
        where field is not null
        select (column, field.Value);

    private static void Take(ColumnGuess?[] guesses, GuessGround ground, IEnumerable<(int Column, ImportField Field)> candidates)
    {
        foreach (var (column, field) in candidates)
            if (guesses[column] is null && IsFree(guesses, field, ground))
                guesses[column] = new(field, ground);
    }

    private static bool IsFree(ColumnGuess?[] guesses, ImportField field, GuessGround ground)
    {
        var taken = guesses.Select(guess => guess?.Field).OfType<ImportField>().ToHashSet();
        var isShared = ground == GuessGround.Header && ImportFields.AreJoined(field);
        return (isShared || !taken.Contains(field)) && !ImportFields.RivalsOf(field).Any(taken.Contains);
    }

    private static bool IsLeftOut(ColumnSample column)
    {
        var words = string.Join(' ', HeaderText.Words(column.Header));
        return HeaderWords.LeftOut.Contains(words, StringComparer.Ordinal) || (words.Length == 0 && ColumnContent.IsRunningNumber(column.Cells));
    }

    /// <summary>“Tên” is the whole name unless the family name stands apart; “Nam” is a mark only over marks, for “Năm” folds the same.</summary>
    private static bool Fits(ImportField field, ColumnSample column, string[] words, bool namesInTwo) => field switch
    {
        ImportField.GivenName => namesInTwo,
        ImportField.FullName => !namesInTwo || words is not ["ten"],
        ImportField.MaleMark or ImportField.FemaleMark => ColumnContent.IsMarks(column.Cells),
        _ => true,
    };

    private static int Score(string[] header, string[] phrase)
    {
        var at = IndexOf(header, phrase);
        if (at < 0)
            return 0;
        if (header.Length == phrase.Length)
            return Exact + phrase.Length;
        if (phrase.Length == 1 && phrase[0].Length <= 4)
            return 0; // "ten", "nam", "to" within a longer heading say nothing

        return (at == 0 ? AtTheHead : Within) + (10 * phrase.Length) - (header.Length - phrase.Length);
    }

    private static int IndexOf(string[] header, string[] phrase)
    {
        for (var at = 0; at + phrase.Length <= header.Length; at++)
            if (header.AsSpan(at, phrase.Length).SequenceEqual(phrase))
                return at;

        return -1;
    }
}
