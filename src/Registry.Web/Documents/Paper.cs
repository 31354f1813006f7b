namespace Registry.Web.Documents;

/// <summary>A finished paper: the same article is shown on the print page and printed to PDF.</summary>
/// <param name="Title">The title of the file.</param>
/// <param name="Language">The main language, <c>vi</c> or <c>en</c>.</param>
/// <param name="Article">The paper itself.</param>
public sealed record Paper(string Title, string Language, Markup Article)
{
    private static readonly Markup Css = StyleSheet();

    /// <summary>The whole page for the engine, which has no network: the style sheet is inside, nothing else may be loaded or run.</summary>
    public string ToHtml() => Markup.Of(
        $"""
        <!doctype html>
        <html lang="{Language}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{Title}</title>
        <style>{Css}</style>
        </head>
        <body class="has-paper">{Article}</body>
        </html>
        """).ToString();

    private static Markup StyleSheet()
    {
        using var stream = typeof(Paper).Assembly.GetManifestResourceStream("paper.css")
            ?? throw new InvalidOperationException("The style sheet of papers is missing from the program.");
        using var reader = new StreamReader(stream);
        return Markup.Trusted(reader.ReadToEnd());
    }
}
