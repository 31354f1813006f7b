using System.IO.Compression;
using System.Text;

namespace Registry.Web.Sheets.Writing;

/// <summary>Writes a workbook straight into a stream that cannot go back, such as an answer to a browser.</summary>
public static class XlsxWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static async Task WriteAsync(Stream to, IReadOnlyList<SheetPage> pages, CancellationToken cancellation)
    {
        await using var patient = new PatientStream(to);
        await using (var package = await ZipArchive.CreateAsync(patient, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation))
            await WriteAsync(package, pages, cancellation);

        await patient.FlushAsync(cancellation);
    }

    private static async Task WriteAsync(ZipArchive package, IReadOnlyList<SheetPage> pages, CancellationToken cancellation)
    {
        var names = XlsxParts.NamesOf(pages);
        await PartAsync("[Content_Types].xml", XlsxParts.ContentTypes(pages.Count));
        await PartAsync("_rels/.rels", XlsxParts.PackageLinks);
        await PartAsync("xl/workbook.xml", XlsxParts.Workbook(pages, names));
        await PartAsync("xl/_rels/workbook.xml.rels", XlsxParts.WorkbookLinks(pages.Count));
        await PartAsync("xl/styles.xml", XlsxParts.Styles);
        for (var i = 0; i < pages.Count; i++)
        {
            await using var part = await package.CreateEntry(XlsxParts.SheetPath(i), CompressionLevel.Fastest).OpenAsync(cancellation);
            await new XlsxSheetWriter(pages[i], isFirst: i == 0).WriteAsync(part, cancellation);
        }

        async Task PartAsync(string path, string xml)
        {
            await using var part = await package.CreateEntry(path, CompressionLevel.Fastest).OpenAsync(cancellation);
            await part.WriteAsync(Encoding.UTF8.GetBytes(xml), cancellation);
        }
    }
}
