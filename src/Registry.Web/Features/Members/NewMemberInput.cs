using System.ComponentModel.DataAnnotations;
using Registry.Domain.Days;
using Registry.Domain.Members;

namespace Registry.Web.Features.Members;

/// <summary>A person who is not in the register yet, with the membership they come for.</summary>
public sealed class NewMemberInput : PersonInput
{
    [Display(Name = "Person or organisation")]
    public PersonKind Kind { get; set; }

    [Display(Name = "Full name"), Required, StringLength(Person.NameLength)]
    public string FullName { get; set; } = "";

    [Display(Name = "Representative"), StringLength(Person.NameLength)]
    public string? RepresentativeName { get; set; }

    [Display(Name = "Association or branch"), Required]
    public int? AssociationId { get; set; }

    [Display(Name = "Class")]
    public MembershipClass Class { get; set; }

    [Display(Name = "Categories")]
    public List<int> Categories { get; set; } = [];

    [Display(Name = "Card number"), StringLength(Membership.NumberLength)]
    public string? Number { get; set; }

    [Display(Name = "Member since")]
    public PartialDate? From { get; set; }
}
