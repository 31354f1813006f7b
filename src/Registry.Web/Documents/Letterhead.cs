namespace Registry.Web.Documents;

/// <summary>Who issues the paper: the name in force on its date, and how to reach the office.</summary>
public sealed record Letterhead(string NameVi, string NameEn, string? Contact = null)
{
    internal string Name(bool vietnamese) => vietnamese ? NameVi : NameEn;

    internal Markup ToMarkup(PaperLanguage language)
    {
        var english = language == PaperLanguage.Both ? Markup.Of($"""<p class="in-english" lang="en">{NameEn}</p>""") : Markup.Empty;
        var contact = string.IsNullOrWhiteSpace(Contact) ? Markup.Empty : Markup.Of($"""<p class="contact">{Contact}</p>""");
        return Markup.Of(
            $"""
            <header class="letterhead">{Emblem.Drum}<div><p class="name">{Name(language.HasVietnamese())}</p>{english}{contact}</div></header>
            """);
    }
}
