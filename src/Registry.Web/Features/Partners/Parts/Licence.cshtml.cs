using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners.Parts;

/// <summary>The licence of a foreign non-governmental organisation.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class LicenceModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PartPage<Licence>(db, reader, text)
{
    [BindProperty]
    public LicenceInput Input { get; set; } = new();

    public override string Kind => "licence";

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<LicenceKind>().Select(kind => new SelectListItem(Words[PartnerWords.Of(kind)], kind.ToString()));

    protected override void Show(Licence part) => Input = LicenceInput.Of(part);

    protected override Licence Make(int partnerId) => new(partnerId, Input.Kind, Input.Number, Input.IssuedOn!.Value, Input.ExpiresOn!.Value);

    protected override void Write(Licence part)
    {
        part.Issue(Input.Kind, Input.Number, Input.IssuedOn!.Value, Input.ExpiresOn!.Value);
        part.Describe(Input.Areas, Input.Fields, Input.Representative, Input.Note);
        part.End(Input.EndedOn);
    }

    protected override IReadOnlyList<ConflictRow> Differences(Licence theirs) =>
        InputComparison.Of(Input, LicenceInput.Of(theirs), Words, new Dictionary<string, IEnumerable<SelectListItem>> { [nameof(Input.Kind)] = Kinds });

    protected override Task<bool> IsThereAsync(CancellationToken cancellation) =>
        Db.Licences.AnyAsync(one => one.PartnerId == Id && one.Kind == Input.Kind && one.Number == Input.Number && one.ExpiresOn == Input.ExpiresOn, cancellation);

    /// <summary>What the form asks for.</summary>
    public sealed class LicenceInput
    {
        [Display(Name = "Kind of licence")]
        public LicenceKind Kind { get; set; }

        [Display(Name = "Number"), Required(ErrorMessage = "Fill this in."), StringLength(Licence.NumberLength)]
        public string Number { get; set; } = "";

        [Display(Name = "Issued on"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? IssuedOn { get; set; }

        [Display(Name = "Good until"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? ExpiresOn { get; set; }

        [Display(Name = "Areas of work"), StringLength(Licence.TextLength)]
        public string? Areas { get; set; }

        [Display(Name = "Fields of work"), StringLength(Licence.TextLength)]
        public string? Fields { get; set; }

        [Display(Name = "Representative in Việt Nam"), StringLength(Licence.TextLength)]
        public string? Representative { get; set; }

        [Display(Name = "Ended before its day")]
        public DateOnly? EndedOn { get; set; }

        [Display(Name = "Note"), StringLength(Licence.TextLength)]
        public string? Note { get; set; }

        public static LicenceInput Of(Licence one) => new()
        {
            Kind = one.Kind,
            Number = one.Number,
            IssuedOn = one.IssuedOn,
            ExpiresOn = one.ExpiresOn,
            Areas = one.Areas,
            Fields = one.Fields,
            Representative = one.Representative,
            EndedOn = one.EndedOn,
            Note = one.Note,
        };
    }
}
