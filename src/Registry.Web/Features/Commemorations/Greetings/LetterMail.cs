using Registry.Domain.Commemorations;
using Registry.Web.Documents.GreetingLetters;
using Registry.Web.Mail;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>The e-mail that brings a letter: its words as text, the letter itself as a file.</summary>
internal static class LetterMail
{
    public static MailMessageDraft ToMail(this Letter letter, int fileId) => new(
        letter.Email!,
        letter.Contact?.Name ?? (letter.IsInVietnamese ? letter.Addressee : letter.AddresseeEn ?? letter.Addressee),
        letter.IsInVietnamese ? "vi" : "en",
        letter.MailSubject(),
        [.. Words(letter.IsInVietnamese ? letter.BodyVi : null, letter.SignerTitle, letter.Signer), .. Words(letter.IsInEnglish ? letter.BodyEn : null, letter.SignerTitleEn ?? letter.SignerTitle, letter.Signer)],
        Key: letter.MailKey)
    {
        FileIds = [fileId],
    };

    public static string MailSubject(this Letter letter) => letter.Subject ?? letter.HeadingVi ?? letter.HeadingEn ?? LetterDefaults.HeadingVi;

    private static IEnumerable<string> Words(string? body, string? title, string? signer) => body is null
        ? []
        : body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(string.Join('\n', new[] { title, signer }.Where(line => line is not null)));
}
