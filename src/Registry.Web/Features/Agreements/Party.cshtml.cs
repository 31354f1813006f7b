using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Agreements;

/// <summary>One side of an agreement: who, signed by whom, and who stands in its place by now.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class PartyModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : AgreementPage(db, reader, time)
{
    /// <summary>The partner is told of an heir within a month.</summary>
    private const int DaysToTell = 30;

    [BindProperty]
    public PartyInput Input { get; set; } = new();

    public int? PartyId { get; private set; }

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int? partyId, CancellationToken cancellation)
    {
        if (await PrepareAsync(id, partyId, cancellation) is not { } agreement)
            return NotFound();

        Version = agreement.Version;
        if (agreement.Parties.FirstOrDefault(one => one.Id == partyId) is { } party)
            Input = PartyInput.Of(party);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int? partyId, CancellationToken cancellation)
    {
        if (await PrepareAsync(id, partyId, cancellation) is not { } agreement)
            return NotFound();
        if (Input.PartnerId is { } partner && Partners.All(one => one.Value != $"{partner}"))
            ModelState.AddModelError("Input.PartnerId", text["Choose one from the list."]);
        if (!string.IsNullOrEmpty(Input.UnitId) && Units.All(unit => unit.Value != Input.UnitId))
            ModelState.AddModelError("Input.UnitId", text["Choose one from the list."]);
        if (!ModelState.IsValid)
            return Page();
        if (PartyId is null && agreement.Parties.Any(one => one.IsOurs == Input.IsOurs && one.Name == Input.Name))
            return Redirect(Address);
        if (agreement.Version != Version)
            return Compare([new(text["Parties"], Input.Name, string.Join("\n", agreement.Parties.Select(one => one.Name)))], agreement.Version);

        Write(agreement);
        Db.Entry(agreement).Property(one => one.Version).IsModified = true;
        if (!await Db.SaveUnlessChangedAsync(cancellation))
            return Redirect($"{Address}/Parties/{PartyId}");

        TempData["Done"] = text["Saved."].Value;
        return Redirect(Address);
    }

    private void Write(Agreement agreement)
    {
        var party = agreement.Parties.FirstOrDefault(one => one.Id == PartyId) ?? agreement.AddParty(Input.IsOurs, Input.Name);
        var before = party.Heir;
        party.Describe(Input.Name, Input.NameEn, Input.PartnerId, Input.UnitId);
        party.SignBy(Input.Signer, Input.SignerTitle);
        party.Inherit(Input.Heir);
        if (party.IsOurs && party.Heir is not null && party.Heir != before && agreement is { SignedOn: not null, EndedOn: null })
            agreement.OweNotification(Today.AddDays(DaysToTell));
    }

    private async Task<Agreement?> PrepareAsync(int id, int? partyId, CancellationToken cancellation)
    {
        var agreement = await FindAsync(id, Ability.KeepPartners, cancellation);
        PartyId = partyId;
        if (agreement is null || (partyId is not null && agreement.Parties.All(one => one.Id != partyId)))
            return null;

        var vietnamese = Masthead.IsVietnamese;
        Partners = await Db.Partners.VisibleTo(Reader, Ability.KeepPartners).OrderBy(one => one.SortName)
            .Select(one => new SelectListItem(vietnamese ? one.NameVi : one.NameEn, $"{one.Id}")).ToListAsync(cancellation);
        Units = await UnitChoices.LoadAsync(Db, text, cancellation);
        return agreement;
    }

    /// <summary>What the form asks for.</summary>
    public sealed class PartyInput
    {
        [Display(Name = "It stands on our side")]
        public bool IsOurs { get; set; }

        [Display(Name = "Name of the party"), Required(ErrorMessage = "Fill this in."), StringLength(AgreementParty.NameLength)]
        public string Name { get; set; } = "";

        [Display(Name = "Name in English"), StringLength(AgreementParty.NameLength)]
        public string? NameEn { get; set; }

        [Display(Name = "Partner")]
        public int? PartnerId { get; set; }

        [Display(Name = "Place of our side")]
        public string? UnitId { get; set; }

        [Display(Name = "Signer"), StringLength(AgreementParty.SignerLength)]
        public string? Signer { get; set; }

        [Display(Name = "Office of the signer"), StringLength(AgreementParty.SignerLength)]
        public string? SignerTitle { get; set; }

        [Display(Name = "Heir"), StringLength(AgreementParty.NameLength)]
        public string? Heir { get; set; }

        public static PartyInput Of(AgreementParty party) => new()
        {
            IsOurs = party.IsOurs,
            Name = party.Name,
            NameEn = party.NameEn,
            PartnerId = party.PartnerId,
            UnitId = party.UnitId,
            Signer = party.Signer,
            SignerTitle = party.SignerTitle,
            Heir = party.Heir,
        };
    }
}
