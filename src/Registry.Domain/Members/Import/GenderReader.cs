namespace Registry.Domain.Members.Import;

/// <summary>Reads a gender: words in a column of its own, or a mark in one of two columns.</summary>
public static class GenderReader
{
    private static readonly HashSet<string> Nothing = ["", "-", "–", "không", "no", "0", "o"];

    public static CellReading<Gender?> Read(string? text)
    {
        var (clean, _) = CellText.Clean(text);
        return SearchText.Fold(clean).Trim('.', ' ') switch
        {
            "" or "-" => new(null, []),
            "nam" or "m" or "male" or "man" or "ong" or "mr" or "trai" or "con trai" or "nam gioi" => new(Gender.Male, []),
            "nu" or "f" or "female" or "woman" or "ba" or "mrs" or "ms" or "gai" or "con gai" or "nu gioi" => new(Gender.Female, []),
            "khac" or "other" or "other gender" or "gioi tinh khac" => new(Gender.Other, []),
            _ => new(null, [CellRemark.Problem("Cell.GenderUnreadable", clean)]),
        };
    }

    /// <summary>The cell of a column that is headed “Nam” or “Nữ”: any mark, or even a year of birth, says that it is so.</summary>
    public static CellReading<Gender?> ReadMark(string? text, Gender column)
    {
        var (clean, _) = CellText.Clean(text);
        return new(Nothing.Contains(clean.ToLowerInvariant()) ? null : column, []);
    }
}
