namespace Registry.Web.Documents.Official.Html;

/// <summary>Who gets the paper, and who signs it.</summary>
internal static class EndingHtml
{
    public static Markup Draw(OfficialDocument document) => document is { Signature: null, Recipients.Count: 0 }
        ? Markup.Empty
        : Markup.Of($"""<div class="ending">{Recipients(document.Recipients)}{Signer(document.Signature)}</div>""");

    private static Markup Recipients(IReadOnlyList<string> recipients) => recipients.Count == 0
        ? Markup.Of($"<div></div>")
        : Markup.Of(
            $"""
            <div class="recipients"><p>{OfficialWords.Recipients}</p><ul>{OfficialWords.Listed(recipients).Select(one => Markup.Of($"<li>- {one}</li>"))}</ul></div>
            """);

    private static Markup Signer(Signature? signature)
    {
        if (signature is null)
            return Markup.Empty;

        var other = signature.OtherPost is null ? Markup.Empty : Markup.Of($"""<p>{signature.OtherPost}</p>""");
        return Markup.Of(
            $"""
            <div class="signer">{signature.Lines.Select(line => Markup.Of($"<p>{line}</p>"))}<div class="name">{other}<p>{signature.Name}</p></div></div>
            """);
    }
}
