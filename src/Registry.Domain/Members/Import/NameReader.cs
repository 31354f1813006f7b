using System.Globalization;
using System.Text.RegularExpressions;

namespace Registry.Domain.Members.Import;

/// <summary>Reads the name of a person.</summary>
public static partial class NameReader
{
    public static CellReading<ReadName?> Read(string? text)
    {
        var (clean, remarksOfText) = CellText.Clean(text);
        List<CellRemark> remarks = [.. remarksOfText];
        var name = Number().Replace(clean, "").Trim(' ', ',', ';', '*', '-', '–');
        if (!name.Any(char.IsLetter))
            return new(null, [CellRemark.Problem(clean.Length == 0 ? "Cell.NameMissing" : "Cell.NameUnreadable", clean)]);

        (var title, name) = NameTitles.Split(name, remarks);
        name = InCase(name, remarks);
        Look(name, remarks);
        if (name.Length > Person.NameLength)
            return new(null, [CellRemark.Problem("Cell.TooLong", Person.NameLength.ToString(CultureInfo.InvariantCulture))]);

        return new(new(name, title), remarks);
    }

    private static string InCase(string name, List<CellRemark> remarks)
    {
        if (!NameCapitals.NeedsThem(name))
            return name;

        var written = NameCapitals.Write(name);
        remarks.Add(CellRemark.Note(name.Any(char.IsUpper) ? "Cell.NameInCapitals" : "Cell.NameWithoutCapitals", written).Proposing(written));
        return written;
    }

    private static void Look(string name, List<CellRemark> remarks)
    {
        if (name.Any(char.IsDigit))
            remarks.Add(CellRemark.Doubt("Cell.NameHasFigures", name));
        else if (Brackets().Match(name) is { Success: true } aside)
            remarks.Add(CellRemark.Doubt("Cell.NameHasBrackets", aside.Value).Proposing(name.Replace(aside.Value, "", StringComparison.Ordinal).Trim()));
        else if (!name.Contains(' ', StringComparison.Ordinal))
            remarks.Add(CellRemark.Doubt("Cell.NameOfOneWord", name));
    }

    [GeneratedRegex(@"^\d{1,6}\s*[.)/\-]\s*")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s*\([^)]*\)?\s*")]
    private static partial Regex Brackets();
}
