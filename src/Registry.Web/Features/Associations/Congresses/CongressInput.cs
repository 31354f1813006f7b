using System.ComponentModel.DataAnnotations;
using Registry.Domain.Associations;

namespace Registry.Web.Features.Associations.Congresses;

/// <summary>What the form of a congress asks for: what it is, when and where it is called.</summary>
public sealed class CongressInput
{
    [Display(Name = "Number of the congress"), Required, Range(1, 99)]
    public int? Ordinal { get; set; }

    [Display(Name = "Kind of congress")]
    public CongressKind Kind { get; set; }

    [Display(Name = "Term from the year"), Required, Range(1900, 2199)]
    public int? TermFromYear { get; set; }

    [Display(Name = "Term to the year"), Required, Range(1900, 2199)]
    public int? TermToYear { get; set; }

    [Display(Name = "Planned for"), StringLength(Congress.WhenLength)]
    public string? When { get; set; }

    [Display(Name = "Called for the day")]
    public DateOnly? PlannedOn { get; set; }

    [Display(Name = "Place"), StringLength(Congress.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "Committee members who ask for it"), Range(0, 9999)]
    public int? CommitteeAsking { get; set; }

    [Display(Name = "Members of the committee in all"), Range(1, 9999)]
    public int? CommitteeSize { get; set; }

    [Display(Name = "Official members who ask for it"), Range(0, 999999)]
    public int? MembersAsking { get; set; }

    [Display(Name = "Official members in all"), Range(1, 999999)]
    public int? MembersInAll { get; set; }

    public static CongressInput Of(Congress congress) => new()
    {
        Ordinal = congress.Ordinal,
        Kind = congress.Kind,
        TermFromYear = congress.TermFromYear,
        TermToYear = congress.TermToYear,
        When = congress.When,
        PlannedOn = congress.PlannedOn,
        Place = congress.Place,
        CommitteeAsking = congress.CommitteeAsking,
        CommitteeSize = congress.CommitteeSize,
        MembersAsking = congress.MembersAsking,
        MembersInAll = congress.MembersInAll,
    };

    /// <summary>What is asked besides the number, the kind and the term; refused where too few ask or the term is too long.</summary>
    public void WriteTo(Congress congress, LegalLimits limits, DateOnly today)
    {
        congress.RefuseLongTerm(limits, today);
        congress.Plan(PlannedOn, Place);
        congress.Ask(CommitteeAsking, CommitteeSize, MembersAsking, MembersInAll, limits, today);
    }

    /// <summary>The congress is this one, word for word: the second of two clicks.</summary>
    public bool Says(Congress congress) =>
        (congress.Ordinal, congress.Kind, congress.TermFromYear, congress.TermToYear, congress.PlannedOn, congress.When ?? "", congress.Place ?? "")
        == (Ordinal, Kind, TermFromYear, TermToYear, PlannedOn, When?.Trim() ?? "", Place?.Trim() ?? "");
}
