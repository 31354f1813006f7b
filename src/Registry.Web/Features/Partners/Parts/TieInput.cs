using System.ComponentModel.DataAnnotations;
using Registry.Domain.Partners;

namespace Registry.Web.Features.Partners.Parts;

/// <summary>What the form of a relation asks for.</summary>
public sealed class TieInput
{
    [Display(Name = "Kind of relation")]
    public TieKind Kind { get; set; }

    [Display(Name = "As our papers call it")]
    public TieName? OurName { get; set; }

    [Display(Name = "Held by")]
    public TieHolder Holder { get; set; }

    [Display(Name = "Name of the holder"), Required(ErrorMessage = "Fill this in."), StringLength(Tie.NameLength)]
    public string HolderName { get; set; } = "";

    [Display(Name = "Place of the holder")]
    public string? UnitId { get; set; }

    [Display(Name = "Lasts since")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? To { get; set; }

    [Display(Name = "Rests on the paper"), StringLength(Tie.PaperLength)]
    public string? Paper { get; set; }

    [Display(Name = "Note"), StringLength(Tie.NoteLength)]
    public string? Note { get; set; }

    public static TieInput Of(Tie tie) => new()
    {
        Kind = tie.Kind,
        OurName = tie.OurName,
        Holder = tie.Holder,
        HolderName = tie.HolderName,
        UnitId = tie.UnitId,
        From = tie.From,
        To = tie.To,
        Paper = tie.Paper,
        Note = tie.Note,
    };

    public void WriteTo(Tie tie)
    {
        tie.Describe(Kind, OurName, Paper, Note);
        tie.HoldBy(Holder, HolderName, UnitId, tie.AssociationId);
        tie.Last(From, To);
    }
}
