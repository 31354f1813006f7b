using System.ComponentModel.DataAnnotations;
using Registry.Domain.Programmes;

namespace Registry.Web.Features.Programmes.Covers;

/// <summary>The words of a paper that goes with a programme, as they are typed.</summary>
public sealed class CoverInput
{
    private const string TooLong = "At most {1} characters fit here.";

    public long Version { get; set; }

    [Display(Name = "Addressed to"), StringLength(CoverPaper.AddresseesLength, ErrorMessage = TooLong)]
    public string? Addressees { get; set; }

    [Display(Name = "Why it is needed"), StringLength(CoverPaper.NecessityLength, ErrorMessage = TooLong)]
    public string? Necessity { get; set; }

    [Display(Name = "By when they report"), StringLength(CoverPaper.DeadlineLength, ErrorMessage = TooLong)]
    public string? Deadline { get; set; }

    [Display(Name = "Signer's post"), StringLength(CoverPaper.LineLength, ErrorMessage = TooLong)]
    public string? SignerTitle { get; set; }

    [Display(Name = "Signer"), StringLength(CoverPaper.LineLength, ErrorMessage = TooLong)]
    public string? Signer { get; set; }

    [Display(Name = "Who gets it"), StringLength(CoverPaper.RecipientsLength, ErrorMessage = TooLong)]
    public string? Recipients { get; set; }

    internal static CoverInput Of(CoverPaper cover) => new()
    {
        Version = cover.Version,
        Addressees = cover.Addressees,
        Necessity = cover.Necessity,
        Deadline = cover.Deadline,
        SignerTitle = cover.SignerTitle,
        Signer = cover.Signer,
        Recipients = cover.Recipients,
    };
}
