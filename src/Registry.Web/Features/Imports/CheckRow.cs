using Microsoft.Extensions.Localization;
using Registry.Data.Imports;
using Registry.Domain.Members.Import;
using Registry.Domain.Members.Import.Rows;
using Registry.Web.Localization;

namespace Registry.Web.Features.Imports;

/// <summary>A column of the list as the check shows it.</summary>
public sealed record CheckColumn(int Index, string Name);

/// <summary>A cell with what was found in it.</summary>
/// <param name="IsOpen">It can be typed over right here.</param>
public sealed record CheckCell(string Text, bool IsProblem, bool IsDoubt, bool IsOpen, IReadOnlyList<string> Says)
{
    public string? Css => IsProblem ? "problem" : IsDoubt ? "doubt" : null;
}

/// <summary>A row of the list as the check shows it.</summary>
public sealed record CheckRow(int Number, bool IsLeftOut, IReadOnlyList<CheckCell> Cells)
{
    public static CheckRow Of(ImportRow row, IStringLocalizer<Text> text)
    {
        var cells = ImportJson.Read<List<string>>(row.Cells)!;
        var findings = (ImportJson.Read<List<CellFinding>>(row.Findings) ?? []).ToLookup(finding => finding.Column, finding => finding.Remark);
        var typed = RowEdits.Read(row.Corrections);
        return new(row.Number, row.State == RowState.LeftOut, [.. cells.Select((cell, i) => Cell(cell, findings[i].ToList(), typed.ContainsKey(i), text))]);
    }

    private static CheckCell Cell(string cell, List<CellRemark> remarks, bool isTyped, IStringLocalizer<Text> text)
    {
        var isProblem = remarks.Exists(remark => remark.Kind == RemarkKind.Problem);
        var isDoubt = remarks.Exists(remark => remark.Kind == RemarkKind.Doubt);
        return new(cell, isProblem, isDoubt, isProblem || isDoubt || isTyped, [.. remarks.Select(remark => ImportWords.Say(remark, text))]);
    }
}
