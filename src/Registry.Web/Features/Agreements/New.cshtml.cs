using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Agreements;

/// <summary>An agreement that is being prepared, or one that was signed before the registry knew it.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class NewModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    [BindProperty]
    public AgreementInput Input { get; set; } = new();

    [BindProperty, Display(Name = "Partner"), Required(ErrorMessage = "Choose the partner.")]
    public int? PartnerId { get; set; }

    [BindProperty, Display(Name = "Our side"), Required(ErrorMessage = "Fill this in."), StringLength(AgreementParty.NameLength)]
    public string? OurName { get; set; }

    [BindProperty, Display(Name = "Place of our side")]
    public string? UnitId { get; set; }

    [BindProperty, Display(Name = "Signed on")]
    public DateOnly? SignedOn { get; set; }

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? partner, CancellationToken cancellation)
    {
        PartnerId = partner;
        var home = reader.Grants.First(grant => grant.Carries(Ability.KeepPartners)).RootId;
        OurName = await db.Associations.Where(one => one.Id == home).Select(one => one.Name).SingleAsync(cancellation);
        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReloadAsync(cancellation);
        if (SignedOn > time.Today())
            ModelState.AddModelError(nameof(SignedOn), text["This day is still to come. Enter the act once it is in force."]);
        var partner = await db.Partners.VisibleTo(reader, Ability.KeepPartners).SingleOrDefaultAsync(one => one.Id == PartnerId, cancellation);
        if (PartnerId is not null && partner is null)
            ModelState.AddModelError(nameof(PartnerId), text["Choose one from the list."]);
        if (!string.IsNullOrEmpty(UnitId) && Units.All(unit => unit.Value != UnitId))
            ModelState.AddModelError(nameof(UnitId), text["Choose one from the list."]);
        if (!ModelState.IsValid)
            return Page();

        var first = await db.Agreements.With(partner!.Id).Where(one => one.OwnerId == partner.OwnerId && one.TitleVi == Input.TitleVi && one.SignedOn == SignedOn)
            .Select(one => (int?)one.Id).FirstOrDefaultAsync(cancellation);
        if (first is { } there)
            return Redirect($"~/Agreements/{there}"); // the second of two clicks

        var agreement = Make(partner);
        db.Agreements.Add(agreement);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["Saved."].Value;
        return Redirect($"~/Agreements/{agreement.Id}");
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        Partners = await db.Partners.VisibleTo(reader, Ability.KeepPartners).OrderBy(one => one.SortName)
            .Select(one => new SelectListItem(vietnamese ? one.NameVi : one.NameEn, $"{one.Id}")).ToListAsync(cancellation);
        Units = await UnitChoices.LoadAsync(db, text, cancellation);
    }

    private Agreement Make(Domain.Partners.Partner partner)
    {
        // a paper from before the law keeps the name it has: the day is known before the title is looked at
        var agreement = new Agreement(partner.OwnerId, Input.Kind, Input.Level, SignedOn < AgreementTitle.LawInForce ? "…" : Input.TitleVi);
        if (SignedOn is { } signed)
            agreement.Recall(signed, Input.InForceOn, Input.EndsOn);

        Input.InForceOn ??= SignedOn;
        Input.WriteTo(agreement);
        agreement.AddParty(isOurs: true, OurName!).Describe(OurName!, null, null, UnitId);
        agreement.AddParty(isOurs: false, partner.NameVi).Describe(partner.NameVi, partner.NameEn, partner.Id, null);
        return agreement;
    }
}
