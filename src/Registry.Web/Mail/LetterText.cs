using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Registry.Web.Mail;

/// <summary>Sets a letter as plain text and as HTML; what people typed is shown as typed in both.</summary>
internal static class LetterText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Plain(MailMessageDraft draft)
    {
        List<string> blocks = [.. draft.Paragraphs.Select(Printable)];
        if (draft.Items.Count > 0)
            blocks.Add(string.Join('\n', draft.Items.Select(item => "- " + Printable(item.Text) + (item.Address is null ? "" : "\n  " + item.Address.AbsoluteUri))));
        if (draft.Link is { } link)
            blocks.Add($"{Printable(link.Label)}:\n{link.Address.AbsoluteUri}");
        if (draft.Why is { } why)
            blocks.Add("-- \n" + Printable(why) + (draft.Leave is { } leave ? $"\n{Printable(leave.Label)}: {leave.Address.AbsoluteUri}" : ""));

        return string.Join("\n\n", blocks) + "\n";
    }

    public static string Html(MailMessageDraft draft)
    {
        List<string> blocks =
        [
            $"<!DOCTYPE html>\n<html lang=\"{draft.Language}\"><head><meta charset=\"utf-8\"><title>{Encode(draft.Subject)}</title></head>",
            "<body style=\"margin:0;padding:24px;background:#fbf9f3;color:#1d1b17;font:16px/1.5 Arial,'Liberation Sans',sans-serif\">\n<div style=\"max-width:36em\">",
            .. draft.Paragraphs.Select(paragraph => $"<p>{Encode(paragraph).Replace("\n", "<br>", StringComparison.Ordinal)}</p>"),
        ];
        if (draft.Items.Count > 0)
            blocks.Add($"<ul>\n{string.Join('\n', draft.Items.Select(item => $"<li>{Linked(item.Text, item.Address)}</li>"))}\n</ul>");
        if (draft.Link is { } link)
            blocks.Add($"<p>{Linked(link.Label, link.Address)}</p>");
        if (draft.Why is { } why)
            blocks.Add($"<p style=\"color:#5b564d;font-size:14px;border-top:1px solid #cfc8b8;padding-top:8px\">{Encode(why)}{(draft.Leave is { } leave ? "<br>" + Linked(leave.Label, leave.Address) : "")}</p>");

        blocks.Add("</div>\n</body></html>\n");
        return string.Join('\n', blocks);
    }

    /// <summary>One line for a header: no line end can begin another header.</summary>
    public static string Line(string text, int limit)
    {
        var line = string.Concat(text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character)).Trim();
        if (line.Length <= limit)
            return line;

        var end = char.IsHighSurrogate(line[limit - 2]) ? limit - 2 : limit - 1;
        return line[..end] + "…";
    }

    private static string Linked(string label, Uri? address) =>
        address is null ? Encode(label) : $"<a href=\"{Encoder.Encode(address.AbsoluteUri)}\" style=\"color:#1f4788\">{Encode(label)}</a>";

    private static string Encode(string text) =>
        Encoder.Encode(Printable(text)).Replace("&#xA;", "\n", StringComparison.Ordinal);

    private static string Printable(string text) => string.Concat(text
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Select(character => char.IsControl(character) && character != '\n' ? ' ' : character));
}
