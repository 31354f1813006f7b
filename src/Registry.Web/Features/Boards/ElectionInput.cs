using System.ComponentModel.DataAnnotations;
using Registry.Domain.Associations.Board;
using Registry.Domain.Members;

namespace Registry.Web.Features.Boards;

/// <summary>What the form of an election asks for.</summary>
public sealed class ElectionInput
{
    /// <summary>Somebody of the list; none where a new person is entered.</summary>
    public int? PersonId { get; set; }

    [Display(Name = "Full name"), StringLength(Person.NameLength)]
    public string? NewName { get; set; }

    [Display(Name = "Office where they work"), StringLength(Person.TextLength)]
    public string? NewPosition { get; set; }

    [Display(Name = "Place of work"), StringLength(Person.TextLength)]
    public string? NewWorkplace { get; set; }

    [Display(Name = "It is somebody else with the same name")]
    public bool IsAnother { get; set; }

    [Display(Name = "Since the day"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
    public DateOnly? From { get; set; }

    [Display(Name = "Acting until somebody is elected")]
    public bool Acting { get; set; }

    [Display(Name = "Elected at the congress")]
    public int? CongressId { get; set; }

    [Display(Name = "By the paper"), StringLength(Holding.PaperLength)]
    public string? Paper { get; set; }

    [Display(Name = "Reported to the authority on")]
    public DateOnly? ReportedOn { get; set; }

    public Mandate ToMandate() => new(From!.Value, Acting, CongressId, Paper);

    public string? Name => string.IsNullOrWhiteSpace(NewName) ? null : NewName.Trim();

    /// <summary>The place is held so already: the second of two clicks.</summary>
    public bool IsDone(Seat seat) => seat.Holdings.Any(holding =>
        holding.From == From && holding.Acting == Acting && (PersonId is null ? holding.Person!.FullName == Name : holding.PersonId == PersonId));
}
