using System.IO.Compression;
using System.Text;

namespace Registry.Web.Tests.Sheets;

/// <summary>An XLSX file made part by part, as right or as wrong as a test wants it.</summary>
internal sealed class RawXlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly Dictionary<string, Action<Stream>> parts = [];
    private readonly List<(string Name, string State)> sheets = [];
    private string workbookProperties = "";

    public RawXlsx()
    {
        Part("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        Part("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r\" Type=\"{Rel}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    }

    /// <summary>A sheet whose rows are written out: <c>&lt;row r="1"&gt;…</c>.</summary>
    public RawXlsx Sheet(string rows, string after = "", string name = "Trang 1", string state = "visible")
    {
        sheets.Add((name, state));
        return Part($"xl/worksheets/sheet{sheets.Count}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{after}</worksheet>");
    }

    public RawXlsx Strings(params string[] items) => Part("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(items.Select(item => $"<si>{item}</si>"))}</sst>");

    /// <summary>Styles 1, 2, … with these formats of numbers; style 0 is the general one.</summary>
    public RawXlsx Formats(params string[] codes)
    {
        var formats = string.Concat(codes.Select((code, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{code.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/>"));
        var styles = string.Concat(codes.Select((_, i) => $"<xf numFmtId=\"{164 + i}\"/>"));
        return Part("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>{styles}</cellXfs></styleSheet>");
    }

    public RawXlsx Of1904()
    {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public RawXlsx Part(string path, string xml) => Part(path, stream => stream.Write(Encoding.UTF8.GetBytes(xml)));

    public RawXlsx Part(string path, Action<Stream> write)
    {
        parts[path] = write;
        return this;
    }

    public MemoryStream Build()
    {
        var relations = string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{Rel}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"));
        Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{relations}<Relationship Id=\"t\" Type=\"{Rel}/styles\" Target=\"styles.xml\"/><Relationship Id=\"u\" Type=\"{Rel}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>");
        var list = string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"s{i + 1}\"/>"));
        parts.TryAdd("xl/workbook.xml", stream => stream.Write(Encoding.UTF8.GetBytes($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Rel}\">{workbookProperties}<sheets>{list}</sheets></workbook>")));

        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, write) in parts)
                using (var stream = zip.CreateEntry(path, CompressionLevel.Optimal).Open())
                    write(stream);

        return file;
    }
}
