using System.Net.Mail;
using System.Net.Mime;
using Registry.Domain;

namespace Registry.Web.Mail;

/// <summary>A file on its way with a letter.</summary>
internal sealed record MailAttachment(string Name, string ContentType, byte[] Bytes)
{
    /// <summary>With a name without accents: many programs still break longer encoded names in pieces.</summary>
    public Attachment ToAttachment()
    {
        var attachment = new Attachment(new MemoryStream(Bytes), new ContentType(ContentType) { Name = PlainName }) { TransferEncoding = TransferEncoding.Base64 };
        attachment.ContentDisposition!.FileName = PlainName;
        return attachment;
    }

    private string PlainName => string.Join('-', string.Concat(SearchText.Fold(Name).Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '.' ? letter : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
