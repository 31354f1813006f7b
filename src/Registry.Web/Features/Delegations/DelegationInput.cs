using System.ComponentModel.DataAnnotations;
using Registry.Domain.Papers;

namespace Registry.Web.Features.Delegations;

/// <summary>What is typed about a delegation.</summary>
public sealed class DelegationInput
{
    [Display(Name = "Of which organisation"), Required]
    public int? OwnerId { get; set; }

    [Display(Name = "How the person signs")]
    public SigningCapacity Capacity { get; set; } = SigningCapacity.InPlaceOf;

    [Display(Name = "For whom: the post"), Required, StringLength(SigningDelegation.PostLength)]
    public string Principal { get; set; } = "Chủ tịch";

    [Display(Name = "Name of the signer"), Required, StringLength(SigningDelegation.NameLength)]
    public string SignerName { get; set; } = "";

    [Display(Name = "Post of the signer"), Required, StringLength(SigningDelegation.PostLength)]
    public string SignerPost { get; set; } = "Phó Chủ tịch";

    [Display(Name = "The account that may approve meanwhile")]
    public string? UserId { get; set; }

    [Display(Name = "The paper that says so"), StringLength(SigningDelegation.PaperLength)]
    public string? LegalPaper { get; set; }

    [Display(Name = "From|day"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? To { get; set; }

    public long Version { get; set; }

    internal static DelegationInput Of(SigningDelegation one) => new()
    {
        OwnerId = one.OwnerId,
        Capacity = one.Authority,
        Principal = one.Principal,
        SignerName = one.SignerName,
        SignerPost = one.SignerPost,
        UserId = one.UserId,
        LegalPaper = one.LegalPaper,
        From = one.From,
        To = one.To,
        Version = one.Version,
    };

    internal void WriteTo(SigningDelegation one)
    {
        one.Describe(Capacity, Principal, SignerName, SignerPost, LegalPaper);
        one.Last(From!.Value, To, UserId);
    }
}
