using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using Registry.Domain.Commemorations;
using Registry.Web.Features.Commemorations.Greetings;
using Registry.Web.Localization;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>What the form about the words of a letter sends.</summary>
public sealed class LetterInput
{
    public long Version { get; set; }

    [Display(Name = "Addressee in Vietnamese"), Required, StringLength(Letter.LineLength)]
    public string Addressee { get; set; } = "";

    [Display(Name = "Addressee in English"), StringLength(Letter.LineLength)]
    public string? AddresseeEn { get; set; }

    [Display(Name = "Addressee in its own script"), StringLength(Letter.LineLength)]
    public string? AddresseeOwn { get; set; }

    [Display(Name = "Text in Vietnamese"), StringLength(Letter.BodyLength)]
    public string? BodyVi { get; set; }

    [Display(Name = "Text in English"), StringLength(Letter.BodyLength)]
    public string? BodyEn { get; set; }

    [Display(Name = "Signed by"), StringLength(Letter.LineLength)]
    public string? Signer { get; set; }

    [Display(Name = "Title of the signer"), StringLength(Letter.LineLength)]
    public string? SignerTitle { get; set; }

    [Display(Name = "Title in English"), StringLength(Letter.LineLength)]
    public string? SignerTitleEn { get; set; }

    [Display(Name = "Dated")]
    public DateOnly? DatedOn { get; set; }

    [Display(Name = "Way of sending")]
    public LetterChannel Channel { get; set; }

    [Display(Name = "E-mail"), EmailAddress, StringLength(Letter.EmailLength)]
    public string? Email { get; set; }

    [Display(Name = "Subject of the e-mail"), StringLength(Letter.SubjectLength)]
    public string? Subject { get; set; }

    [Display(Name = "Postal address"), StringLength(Letter.AddressLength)]
    public string? PostalAddress { get; set; }

    internal static LetterInput Of(Letter letter) => new()
    {
        Version = letter.Version,
        Addressee = letter.Addressee,
        AddresseeEn = letter.AddresseeEn,
        AddresseeOwn = letter.AddresseeOwn,
        BodyVi = letter.BodyVi,
        BodyEn = letter.BodyEn,
        Signer = letter.Signer,
        SignerTitle = letter.SignerTitle,
        SignerTitleEn = letter.SignerTitleEn,
        DatedOn = letter.DatedOn,
        Channel = letter.Channel,
        Email = letter.Email,
        Subject = letter.Subject,
        PostalAddress = letter.PostalAddress,
    };

    internal IEnumerable<(string Label, string? Value)> Fields(IStringLocalizer<Text> text) =>
    [
        (text["Addressee in Vietnamese"], Addressee), (text["Addressee in English"], AddresseeEn), (text["Addressee in its own script"], AddresseeOwn),
        (text["Text in Vietnamese"], BodyVi?.ReplaceLineEndings("\n")), (text["Text in English"], BodyEn?.ReplaceLineEndings("\n")), (text["Signed by"], Signer),
        (text["Title of the signer"], SignerTitle), (text["Title in English"], SignerTitleEn), (text["Dated"], $"{DatedOn:dd/MM/yyyy}"),
        (text["Way of sending"], text[GreetingWords.Of(Channel)]), (text["E-mail"], Email), (text["Subject of the e-mail"], Subject),
        (text["Postal address"], PostalAddress?.ReplaceLineEndings("\n")),
    ];
}
