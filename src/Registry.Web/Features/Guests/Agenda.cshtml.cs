using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>The programme of the day, and who fetches whom.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class AgendaModel(RegistryDbContext db, Reader reader) : GuestPageModel(db, reader), IReloads
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<AgendaItem> Items { get; private set; } = [];

    public IReadOnlyList<Pickup> Pickups { get; private set; } = [];

    public string? PartnerZone { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] int? item, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Read, cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        if (Items.FirstOrDefault(one => one.Id == item) is { } edited && MayPlan)
            Input = InputModel.Of(edited);
        return Page();
    }

    /// <summary>Adds a point, or changes the one that is edited.</summary>
    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();

        var kept = Input.ItemId is { } itemId ? await Db.AgendaItems.SingleOrDefaultAsync(one => one.Id == itemId && one.CommemorationId == id, cancellation) : null;
        if (Input.ItemId is not null && kept is null)
            return NotFound();

        if (kept is null)
            kept = Db.AgendaItems.Add(new(id)).Entity;
        else
            Db.Expect(kept, Input.Version);
        kept.Set(Input.StartsAt!.Value, Input.EndsAt, Input.TitleVi, Input.TitleEn, Input.SpeakerVi, Input.SpeakerEn);
        await Db.SaveUnlessChangedAsync(cancellation);
        return Back(id);
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, int itemId, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        await Db.AgendaItems.Where(one => one.Id == itemId && one.CommemorationId == id).ExecuteDeleteAsync(cancellation);
        return Back(id);
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Items = await Db.AgendaItems.AsNoTracking().Where(one => one.CommemorationId == Plan.Id).OrderBy(one => one.StartsAt).ThenBy(one => one.Id).ToListAsync(cancellation);
        Pickups = await Db.Pickups.AsNoTracking().Where(one => one.CommemorationId == Plan.Id).OrderBy(one => one.Day).ThenBy(one => one.At).ToListAsync(cancellation);
        PartnerZone = await Db.Invitations.Where(one => one.CommemorationId == Plan.Id).Select(one => one.PartnerZone).SingleOrDefaultAsync(cancellation);
    }

    private RedirectResult Back(int id) => Redirect(Url.Content($"~/Commemorations/{id}/Guests/Agenda"));

    public sealed class InputModel
    {
        public int? ItemId { get; set; }

        public long Version { get; set; }

        [Display(Name = "From the hour"), Required]
        public TimeOnly? StartsAt { get; set; }

        [Display(Name = "To the hour")]
        public TimeOnly? EndsAt { get; set; }

        [Display(Name = "Point in Vietnamese"), Required, StringLength(AgendaItem.TitleLength)]
        public string TitleVi { get; set; } = "";

        [Display(Name = "Point in English"), StringLength(AgendaItem.TitleLength)]
        public string? TitleEn { get; set; }

        [Display(Name = "Speaker"), StringLength(AgendaItem.SpeakerLength)]
        public string? SpeakerVi { get; set; }

        [Display(Name = "Speaker, in English"), StringLength(AgendaItem.SpeakerLength)]
        public string? SpeakerEn { get; set; }

        internal static InputModel Of(AgendaItem item) => new()
        {
            ItemId = item.Id,
            Version = item.Version,
            StartsAt = item.StartsAt,
            EndsAt = item.EndsAt,
            TitleVi = item.TitleVi,
            TitleEn = item.TitleEn,
            SpeakerVi = item.SpeakerVi,
            SpeakerEn = item.SpeakerEn,
        };
    }
}
