using System.ComponentModel.DataAnnotations;
using Registry.Domain.Associations;
using Registry.Domain.Places;

namespace Registry.Web.Features.Associations;

/// <summary>What the form of an association's legal standing asks for.</summary>
public sealed class StandingInput
{
    [Display(Name = "Short name"), StringLength(AssociationStanding.ShortNameLength)]
    public string? ShortName { get; set; }

    [Display(Name = "Area of work")]
    public AreaLevel? Level { get; set; }

    [Display(Name = "Ward or commune of its seat"), StringLength(AdministrativeUnit.NameLength)]
    public string? Unit { get; set; }

    [Display(Name = "Field of work"), StringLength(AssociationStanding.LineLength)]
    public string? Field { get; set; }

    [Display(Name = "Purpose"), StringLength(AssociationStanding.PurposeLength)]
    public string? Purpose { get; set; }

    [Display(Name = "Founding decision"), StringLength(AssociationStanding.LineLength)]
    public string? DecisionNumber { get; set; }

    [Display(Name = "Day of the decision")]
    public DateOnly? DecisionOn { get; set; }

    [Display(Name = "Signed by"), StringLength(AssociationStanding.LineLength)]
    public string? DecisionSigner { get; set; }

    [Display(Name = "Authority that decided"), StringLength(AssociationStanding.LineLength)]
    public string? DecisionBy { get; set; }

    [Display(Name = "Charter approved by"), StringLength(AssociationStanding.LineLength)]
    public string? CharterNumber { get; set; }

    [Display(Name = "Charter approved on")]
    public DateOnly? CharterOn { get; set; }

    [Display(Name = "Account"), StringLength(AssociationStanding.LineLength)]
    public string? Account { get; set; }

    [Display(Name = "Seal"), StringLength(AssociationStanding.LineLength)]
    public string? Seal { get; set; }

    public static StandingInput Of(Association association, string? unit) => new()
    {
        ShortName = association.ShortName,
        Level = association.Level,
        Unit = unit,
        Field = association.Field,
        Purpose = association.Purpose,
        DecisionNumber = association.DecisionNumber,
        DecisionOn = association.DecisionOn,
        DecisionSigner = association.DecisionSigner,
        DecisionBy = association.DecisionBy,
        CharterNumber = association.CharterNumber,
        CharterOn = association.CharterOn,
        Account = association.Account,
        Seal = association.Seal,
    };

    public AssociationStanding ToStanding() => new()
    {
        ShortName = ShortName,
        Level = Level,
        Field = Field,
        Purpose = Purpose,
        DecisionNumber = DecisionNumber,
        DecisionOn = DecisionOn,
        DecisionSigner = DecisionSigner,
        DecisionBy = DecisionBy,
        CharterNumber = CharterNumber,
        CharterOn = CharterOn,
        Account = Account,
        Seal = Seal,
    };
}
