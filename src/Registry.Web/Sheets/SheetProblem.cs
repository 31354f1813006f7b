using Registry.Domain;

namespace Registry.Web.Sheets;

/// <summary>What makes a file unreadable, each with a sentence that says what to do about it.</summary>
public static class SheetProblem
{
    public static RuleException Empty() => new("Sheet.Empty");

    public static RuleException TooLarge(long limit) => new("Sheet.TooLarge", limit >> 20);

    public static RuleException Protected() => new("Sheet.Protected");

    public static RuleException Damaged() => new("Sheet.Damaged");

    /// <summary>Unpacks to far more than any sheet does.</summary>
    public static RuleException Swollen() => new("Sheet.Swollen");

    public static RuleException HasMacros() => new("Sheet.HasMacros");

    public static RuleException OldExcel() => new("Sheet.OldExcel");

    public static RuleException BinaryExcel() => new("Sheet.BinaryExcel");

    public static RuleException OpenDocument() => new("Sheet.OpenDocument");

    public static RuleException Pdf() => new("Sheet.Pdf");

    public static RuleException WebPage() => new("Sheet.WebPage");

    public static RuleException NoSheet() => new("Sheet.NoSheet");

    public static RuleException TooManyRows(int limit) => new("Sheet.TooManyRows", limit);

    public static RuleException TooManyColumns(int row, int limit) => new("Sheet.TooManyColumns", row, limit);

    public static RuleException CellTooLong(int row) => new("Sheet.CellTooLong", row);

    /// <summary>A quotation mark that is opened and never closed swallows the rest of the file.</summary>
    public static RuleException QuoteNotClosed(int row) => new("Sheet.QuoteNotClosed", row);

    public static RuleException NoHeader() => new("Sheet.NoHeader");
}
