using System.Globalization;

namespace Registry.Domain.Members.Import.Rows;

/// <summary>What is said of a cell because of other rows, of the registry or of the sheet it stands in.</summary>
public static class RowRemarks
{
    public static CellRemark NumberTwice(string number, int row) => CellRemark.Problem("Cell.NumberTwice", number, Text(row));

    public static CellRemark NumberTaken(string number) => CellRemark.Doubt("Cell.NumberTaken", number);

    public static CellRemark SeveralOfThisName(string name) => CellRemark.Problem("Cell.RepresentativeAmbiguous", name);

    public static CellRemark LikeRow(int row) => CellRemark.Doubt("Cell.LikeRow", Text(row));

    public static CellRemark NotWorkedOut() => CellRemark.Problem("Cell.NotWorkedOut");

    public static CellRemark FormulaFailed(string error) => CellRemark.Problem("Cell.FormulaFailed", error);

    private static string Text(int row) => row.ToString(CultureInfo.InvariantCulture);
}
