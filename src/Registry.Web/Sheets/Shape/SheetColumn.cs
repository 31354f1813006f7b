namespace Registry.Web.Sheets.Shape;

/// <summary>A column of a list.</summary>
/// <param name="Index">Its place from 0, as in <see cref="SheetRow"/>.</param>
/// <param name="Letter">Its letter in the sheet.</param>
/// <param name="Header">What stands above it; the parts of a header of several rows are joined by a dash.</param>
/// <param name="Examples">A few different texts that stand in it.</param>
/// <param name="Filled">How many records have something here.</param>
/// <param name="IsCounter">It only counts the rows (STT).</param>
public sealed record SheetColumn(int Index, string Letter, string Header, IReadOnlyList<string> Examples, int Filled, bool IsCounter)
{
    /// <summary>Between the rows of a header.</summary>
    public const string Joint = " – ";

    public static string LetterOf(int index) => index < 26 ? ((char)('A' + index)).ToString() : LetterOf(index / 26 - 1) + LetterOf(index % 26);
}
