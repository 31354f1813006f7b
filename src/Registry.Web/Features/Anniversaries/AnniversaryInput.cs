using System.ComponentModel.DataAnnotations;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Web.Ui;

namespace Registry.Web.Features.Anniversaries;

/// <summary>What the form of an anniversary sends.</summary>
public sealed class AnniversaryInput
{
    [Required(ErrorMessage = "Fill this in."), StringLength(Anniversary.NameLength, ErrorMessage = "At most {1} characters fit here.")]
    public string NameVi { get; set; } = "";

    [Required(ErrorMessage = "Fill this in."), StringLength(Anniversary.NameLength, ErrorMessage = "At most {1} characters fit here.")]
    public string NameEn { get; set; } = "";

    /// <summary>Names by language.</summary>
    public Dictionary<string, string?> Further { get; set; } = [];

    public AnniversaryKind Kind { get; set; }

    public PartialDate Base { get; set; }

    [Required(ErrorMessage = "Fill this in."), StringLength(Anniversary.RuleLength, ErrorMessage = "At most {1} characters fit here.")]
    public string Rule { get; set; } = AnniversaryRule.Fixed.ToString();

    public AnniversaryCounting Counting { get; set; }

    public string? CountryIso2 { get; set; }

    public int? PartnerId { get; set; }

    public int? AssociationId { get; set; }

    [StringLength(Anniversary.ScopeLength, ErrorMessage = "At most {1} characters fit here.")]
    public string? Scope { get; set; }

    [StringLength(Anniversary.CountedByLength, ErrorMessage = "At most {1} characters fit here.")]
    public string? CountedBy { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    [StringLength(Anniversary.AlternativeDatesLength, ErrorMessage = "At most {1} characters fit here.")]
    public string? AlternativeDates { get; set; }

    [Required(ErrorMessage = "Fill this in."), StringLength(Anniversary.SourceLength, ErrorMessage = "At most {1} characters fit here.")]
    public string Source { get; set; } = "";

    public bool IsUncertain { get; set; }

    [StringLength(Anniversary.NoteLength, ErrorMessage = "At most {1} characters fit here.")]
    public string? Note { get; set; }

    public bool IsPublic { get; set; }

    public static AnniversaryInput Of(Anniversary day) => new()
    {
        NameVi = day.NameVi,
        NameEn = day.NameEn,
        Further = FurtherTitleForm.Of(day.FurtherNames),
        Kind = day.Kind,
        Base = day.Base,
        Rule = day.Rule.ToString(),
        Counting = day.Counting,
        CountryIso2 = day.CountryIso2,
        PartnerId = day.PartnerId,
        AssociationId = day.AssociationId,
        Scope = day.Scope,
        CountedBy = day.CountedBy,
        ValidFrom = day.ValidFrom,
        ValidTo = day.ValidTo,
        AlternativeDates = DayList.Write(MonthDay.ParseList(day.AlternativeDates)),
        Source = day.Source,
        IsUncertain = day.IsUncertain,
        Note = day.Note,
        IsPublic = day.IsPublic,
    };

    /// <exception cref="Domain.RuleException">A rule of the registry is broken; <see cref="InputErrors"/> knows beside which field to say so.</exception>
    public AnniversaryDetails Details() => new AnniversaryDetails
    {
        NameVi = NameVi,
        NameEn = NameEn,
        FurtherNames = FurtherTitleForm.Kept(Further, Anniversary.NameLength),
        Kind = Kind,
        Base = Base,
        Rule = AnniversaryRule.Parse(Rule.Trim()),
        Counting = Counting,
        CountryIso2 = CountryIso2,
        PartnerId = PartnerId,
        AssociationId = AssociationId,
        Scope = Scope,
        CountedBy = CountedBy,
        ValidFrom = ValidFrom,
        ValidTo = ValidTo,
        AlternativeDates = DayList.Read(AlternativeDates),
        Source = Source,
        IsUncertain = IsUncertain,
        Note = Note,
        IsPublic = IsPublic,
    }.Checked();
}
