namespace Registry.Web.Documents;

/// <summary>A finished paper: the same article is shown on the print page and printed to PDF.</summary>
/// <param name="Title">The title of the file.</param>
/// <param name="Language">The main language, <c>vi</c> or <c>en</c>.</param>
/// <param name="Article">The paper itself.</param>
/// <param name="OwnCss">Style of this kind of paper, after the one all have.</param>
public sealed record Paper(string Title, string Language, Markup Article, Markup OwnCss = default)
{
    private static readonly Markup Css = StyleSheet("paper.css");

    /// <summary>The whole page for the engine, which has no network: the style sheet is inside, nothing else may be loaded or run.</summary>
    public string ToHtml() => Markup.Of(
        $"""
        <!doctype html>
        <html lang="{Language}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{Title}</title>
        <style>{Css}{OwnCss}</style>
        </head>
        <body class="has-paper">{Article}</body>
        </html>
        """).ToString();

    internal static Markup StyleSheet(string name)
    {
        using var stream = typeof(Paper).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The style sheet {name} is missing from the program.");
        using var reader = new StreamReader(stream);
        return Markup.Trusted(reader.ReadToEnd());
    }
}
