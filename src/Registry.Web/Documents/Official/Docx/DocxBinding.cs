using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Registry.Web.Documents.Official.Docx;

/// <summary>Writes papers one after the other into one Word file; only one of them is a tree in memory.</summary>
internal static class DocxBinding
{
    /// <param name="compose">One paper and whether it is the last: its section closes the file, each other closes its own last line.</param>
    public static void Write<T>(MainDocumentPart main, IEnumerable<T> papers, Func<T, bool, Body> compose)
    {
        using var writer = OpenXmlWriter.Create(main);
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        foreach (var (paper, isLast) in WithLast(papers))
            foreach (var part in compose(paper, isLast).ChildElements)
                writer.WriteElement(part);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static IEnumerable<(T Paper, bool IsLast)> WithLast<T>(IEnumerable<T> papers)
    {
        using var coming = papers.GetEnumerator();
        for (var any = coming.MoveNext(); any;)
        {
            var paper = coming.Current;
            any = coming.MoveNext();
            yield return (paper, !any);
        }
    }
}
