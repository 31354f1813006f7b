namespace Registry.Web.Documents.Official.Html;

/// <summary>The head of an official paper: who issues it, the state's name and motto, number, place and date, what it is.</summary>
internal static class CrownHtml
{
    public static Markup Draw(OfficialDocument document)
    {
        var width = document.Profile.TextWidth(document.IsLandscape);
        var issuer = document.IssuerLine;
        var superior = document.SuperiorLine is null
            ? Markup.Empty
            : Markup.Of($"""<p class="superior">{document.SuperiorLine}</p>""");
        var number = document.Number is null ? Markup.Empty : Markup.Of($"""<p class="paper-number">{document.Number.Line}</p>""");
        var subject = document.Type is null
            ? Markup.Of($"""<p class="subject">{OfficialWords.About}{document.SummaryLine}</p>""")
            : Markup.Empty;
        return Markup.Of(
            $"""
            <header class="crown">
            <div>{superior}<p class="issuer">{issuer}</p>{Rule(document.Profile.IssuerRule(issuer, width * OfficialProfile.IssuersShare))}</div>
            <div><p class="nation">{OfficialWords.Nation}</p><p class="motto"><span>{OfficialWords.Motto}</span></p></div>
            <div>{number}{subject}</div><p class="dated">{document.Dated.Line}</p>
            </header>
            """);
    }

    /// <summary>The type and the summary below it; an official letter has neither here.</summary>
    public static Markup Heading(OfficialDocument document) => document.Type is null
        ? Markup.Empty
        : Markup.Of(
            $"""
            <h1 class="type">{OfficialWords.Upper(document.Type)}</h1>
            <p class="about">{document.SummaryLine}</p>
            {Rule(document.Profile.SummaryRule(document.SummaryLine, document.Profile.TextWidth(document.IsLandscape) * OfficialProfile.SummaryShare))}
            """);

    private static Markup Rule(double length) => Markup.Of(
        $"""<svg class="rule" width="{length}mm" height="1" aria-hidden="true" focusable="false"><rect width="100%" height="1"/></svg>""");
}
