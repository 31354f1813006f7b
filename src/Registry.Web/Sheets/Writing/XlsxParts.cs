using System.Globalization;
using System.Security;

namespace Registry.Web.Sheets.Writing;

/// <summary>The parts of a workbook around its sheets.</summary>
internal static class XlsxParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    public const string Begin = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const int LongestName = 31;

    public const string PackageLinks =
        $"""{Begin}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Links}/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    /// <summary>Styles by their number: plain, header, text, day, title, line below the title, number.</summary>
    public const string Styles =
        $"""
        {Begin}<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="3"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="14"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="1" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    public static string SheetPath(int index) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{index + 1}.xml");

    public static string ContentTypes(int sheets) =>
        $"""{Begin}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Type}.styles+xml"/>{Each(sheets, i => $"""<Override PartName="/{SheetPath(i)}" ContentType="{Type}.worksheet+xml"/>""")}</Types>""";

    public static string WorkbookLinks(int sheets) =>
        $"""{Begin}<Relationships xmlns="{Package}/relationships"><Relationship Id="styles" Type="{Links}/styles" Target="styles.xml"/>{Each(sheets, i => $"""<Relationship Id="sheet{i + 1}" Type="{Links}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>""")}</Relationships>""";

    /// <remarks>The header of each sheet is printed on top of every page.</remarks>
    public static string Workbook(IReadOnlyList<SheetPage> pages, IReadOnlyList<string> names) =>
        $"""{Begin}<workbook xmlns="{Main}" xmlns:r="{Links}"><sheets>{Each(pages.Count, i => $"""<sheet name="{SecurityElement.Escape(names[i])}" sheetId="{i + 1}" r:id="sheet{i + 1}"/>""")}</sheets><definedNames>{Each(pages.Count, i => PrintTitles(i, names[i], XlsxSheetWriter.HeaderRow(pages[i])))}</definedNames></workbook>""";

    /// <summary>Names as sheets may have them: 31 characters, some signs not, no two alike.</summary>
    public static IReadOnlyList<string> NamesOf(IReadOnlyList<SheetPage> pages)
    {
        List<string> names = [];
        foreach (var page in pages)
        {
            var name = string.Concat(WellFormed.Of(page.Name).Select(character => "[]:*?/\\\n\r\t'".Contains(character, StringComparison.Ordinal) ? ' ' : character)).Trim();
            name = name.Length == 0 ? "1" : name.Length > LongestName ? name[..LongestName].Trim() : name;
            names.Add(names.Contains(name, StringComparer.OrdinalIgnoreCase) ? string.Create(CultureInfo.InvariantCulture, $"{name[..Math.Min(name.Length, LongestName - 3)]} {names.Count + 1}") : name);
        }

        return names;
    }

    private static string PrintTitles(int index, string name, int row) => string.Create(
        CultureInfo.InvariantCulture, $"""<definedName name="_xlnm.Print_Titles" localSheetId="{index}">'{SecurityElement.Escape(name)}'!${row}:${row}</definedName>""");

    private static string Each(int count, Func<int, string> write) => string.Concat(Enumerable.Range(0, count).Select(write));
}
