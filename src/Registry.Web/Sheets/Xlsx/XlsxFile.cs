using System.Xml;

namespace Registry.Web.Sheets.Xlsx;

/// <summary>A workbook of Excel, LibreOffice or Google.</summary>
internal sealed class XlsxFile : SheetFile
{
    private readonly XlsxPackage package;
    private readonly SheetLimits limits;
    private readonly XlsxWorkbook workbook;
    private readonly Lazy<XlsxStyles> styles;
    private readonly Lazy<SharedStrings> strings;
    private readonly Dictionary<string, IReadOnlyList<CellRange>> merged = [];

    private XlsxFile(XlsxPackage package, XlsxWorkbook workbook, SheetLimits limits)
    {
        (this.package, this.workbook, this.limits) = (package, workbook, limits);
        styles = new(() => XlsxStyles.Read(package, workbook.StylesPath));
        strings = new(() => SharedStrings.Read(package, workbook.StringsPath, limits));
    }

    public override IReadOnlyList<SheetName> Sheets => [.. workbook.Sheets.Select(sheet => sheet.Name)];

    public static XlsxFile Open(Stream file, SheetLimits limits) => Guarded(() =>
    {
        var package = new XlsxPackage(file, limits);
        RefuseOthers(package);
        return new XlsxFile(package, XlsxWorkbook.Read(package), limits);
    });

    public override IEnumerable<SheetRow> Rows(int sheet)
    {
        using var rows = Guarded(() =>
        {
            var path = workbook.Sheets[sheet].Path;
            var context = new XlsxContext(styles.Value, strings.Value, workbook.Is1904, limits);
            if (!merged.TryGetValue(path, out var ranges))
                merged[path] = ranges = MergedRanges.Read(package, path);

            return new XlsxRows(package.Read(path) ?? throw SheetProblem.Damaged(), context, new(ranges)).Read().GetEnumerator();
        });
        while (Guarded(rows.MoveNext))
            yield return rows.Current;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            package.Dispose();
    }

    private static void RefuseOthers(XlsxPackage package)
    {
        if (package.Paths.Any(path => path.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw SheetProblem.HasMacros();
        if (package.Has("xl/workbook.bin"))
            throw SheetProblem.BinaryExcel();
        if (package.Has("content.xml") && package.Has("mimetype"))
            throw SheetProblem.OpenDocument();
        if (!package.Has("[Content_Types].xml"))
            throw SheetProblem.NoSheet();
    }

    /// <summary>Whatever is broken in a file is one thing to its owner: damaged.</summary>
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or EndOfStreamException or FormatException or OverflowException or NotSupportedException)
        {
            throw SheetProblem.Damaged();
        }
    }
}
