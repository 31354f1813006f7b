using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Localization;
using Registry.Domain.Programmes;
using Registry.Web.Localization;

namespace Registry.Web.Features.Programmes;

/// <summary>What the form about a programme's head and signature sends.</summary>
public sealed class ProgrammeInput
{
    /// <summary>A fingerprint of the head as it was when the form was opened.</summary>
    public string Seen { get; set; } = "";

    [Display(Name = "Title"), Required, StringLength(Programme.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "Type of paper")]
    public ProgrammeKind Kind { get; set; }

    [Display(Name = "Summary|paper"), StringLength(Programme.SummaryLength)]
    public string? Summary { get; set; }

    [Display(Name = "Issued by"), StringLength(Programme.LineLength)]
    public string? Issuer { get; set; }

    [Display(Name = "Opening"), StringLength(Programme.TextLength)]
    public string? Opening { get; set; }

    [Display(Name = "Closing"), StringLength(Programme.TextLength)]
    public string? Closing { get; set; }

    [Display(Name = "To be issued on")]
    public DateOnly? PlannedIssueOn { get; set; }

    [Display(Name = "Place"), StringLength(Programme.LineLength)]
    public string? Place { get; set; }

    [Display(Name = "Words above the signature"), StringLength(Programme.LineLength)]
    public string? SignerTitle { get; set; }

    [Display(Name = "Signed by"), StringLength(Programme.LineLength)]
    public string? Signer { get; set; }

    [Display(Name = "Recipients"), StringLength(Programme.TextLength)]
    public string? Recipients { get; set; }

    internal static ProgrammeInput Of(Programme programme)
    {
        var input = Read(programme);
        string?[] fields =
        [
            input.Title, $"{input.Kind}", input.Summary, input.Issuer, input.Opening, input.Closing, $"{input.PlannedIssueOn:O}", input.Place, input.SignerTitle, input.Signer, input.Recipients,
        ];
        input.Seen = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', fields))));
        return input;
    }

    private static ProgrammeInput Read(Programme programme) => new()
    {
        Title = programme.Title,
        Kind = programme.Kind,
        Summary = programme.Summary,
        Issuer = programme.Issuer,
        Opening = programme.Opening,
        Closing = programme.Closing,
        PlannedIssueOn = programme.PlannedIssueOn,
        Place = programme.Place,
        SignerTitle = programme.SignerTitle,
        Signer = programme.Signer,
        Recipients = programme.Recipients,
    };

    internal IEnumerable<(string Label, string? Value)> Fields(IStringLocalizer<Text> text) =>
    [
        (text["Title"], Title), (text["Type of paper"], text[ProgrammeWords.Of(Kind)]), (text["Summary|paper"], Summary), (text["Issued by"], Issuer),
        (text["Opening"], Opening), (text["Closing"], Closing), (text["To be issued on"], PlannedIssueOn is { } on ? Ui.Moment.Day(on) : null), (text["Place"], Place),
        (text["Words above the signature"], SignerTitle), (text["Signed by"], Signer), (text["Recipients"], Recipients),
    ];
}
