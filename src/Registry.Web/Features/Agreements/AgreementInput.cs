using System.ComponentModel.DataAnnotations;
using Registry.Domain.Agreements;

namespace Registry.Web.Features.Agreements;

/// <summary>What the form of an agreement asks for.</summary>
public sealed class AgreementInput
{
    [Display(Name = "Kind of paper")]
    public AgreementKind Kind { get; set; } = AgreementKind.Memorandum;

    [Display(Name = "Who signs on our side")]
    public AgreementLevel Level { get; set; } = AgreementLevel.Organisation;

    [Display(Name = "Title in Vietnamese"), Required(ErrorMessage = "Fill this in."), StringLength(Agreement.TitleLength)]
    public string TitleVi { get; set; } = "";

    [Display(Name = "Title in English|paper"), StringLength(Agreement.TitleLength)]
    public string? TitleEn { get; set; }

    [Display(Name = "Title in the partner's language"), StringLength(Agreement.TitleLength)]
    public string? TitleOwn { get; set; }

    [Display(Name = "Fields of cooperation"), StringLength(Agreement.FieldsLength)]
    public string? Fields { get; set; }

    [Display(Name = "Language versions"), StringLength(Agreement.LanguagesLength)]
    public string? Languages { get; set; } = "vi";

    [Display(Name = "Place of signing"), StringLength(Agreement.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "The text says that it is not legally binding")]
    public bool SaysNotBinding { get; set; }

    [Display(Name = "In force since")]
    public DateOnly? InForceOn { get; set; }

    [Display(Name = "Last day in force")]
    public DateOnly? EndsOn { get; set; }

    [Display(Name = "It goes on by itself unless one side says otherwise")]
    public bool RenewsItself { get; set; }

    [Display(Name = "Months of notice before the end")]
    public int? NoticeMonths { get; set; }

    [Display(Name = "Source"), StringLength(Agreement.TextLength)]
    public string? Source { get; set; }

    [Display(Name = "Nobody has seen the paper yet")]
    public bool IsUncertain { get; set; }

    [Display(Name = "Note"), StringLength(Agreement.TextLength)]
    public string? Note { get; set; }

    public static AgreementInput Of(Agreement agreement) => new()
    {
        Kind = agreement.Kind,
        Level = agreement.Level,
        TitleVi = agreement.TitleVi,
        TitleEn = agreement.TitleEn,
        TitleOwn = agreement.TitleOwn,
        Fields = agreement.Fields,
        Languages = string.Join(", ", agreement.Languages),
        Place = agreement.Place,
        SaysNotBinding = agreement.SaysNotBinding,
        InForceOn = agreement.InForceOn,
        EndsOn = agreement.EndsOn,
        RenewsItself = agreement.RenewsItself,
        NoticeMonths = agreement.NoticeMonths,
        Source = agreement.Source,
        IsUncertain = agreement.IsUncertain,
        Note = agreement.Note,
    };

    public void WriteTo(Agreement agreement)
    {
        agreement.Call(TitleVi, TitleEn, TitleOwn);
        agreement.Describe(Kind, Level, Fields, (Languages ?? "").Split([',', ';', ' ']), Place, SaysNotBinding);
        agreement.Last(InForceOn, EndsOn, RenewsItself, NoticeMonths);
        agreement.Remark(Note, Source, IsUncertain);
    }
}
