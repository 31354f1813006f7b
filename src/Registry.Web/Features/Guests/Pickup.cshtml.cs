using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Security;

namespace Registry.Web.Features.Guests;

/// <summary>Who fetches whom, where and when: a new line, or one that is there.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class PickupModel(RegistryDbContext db, Reader reader) : GuestPageModel(db, reader)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public int? PickupId { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] int? pickup, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        PickupId = pickup;
        Input = new() { Day = Plan.Date };
        if (pickup is not null)
        {
            if (await KeptAsync(pickup.Value, cancellation) is not { } kept)
                return NotFound();
            Input = InputModel.Of(kept);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, [FromQuery] int? pickup, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        PickupId = pickup;
        if (!ModelState.IsValid)
            return Page();

        var kept = pickup is { } key ? await KeptAsync(key, cancellation) : Db.Pickups.Add(new(id)).Entity;
        if (kept is null)
            return NotFound();

        kept.Set(Input.Day!.Value, Input.At!.Value, Input.Whom, Input.Place, Input.Escort, Input.EscortPhone, Input.Vehicle);
        await Db.SaveUnlessChangedAsync(cancellation);
        return Back(id);
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, [FromQuery] int? pickup, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return NotFound();

        await Db.Pickups.Where(one => one.Id == pickup && one.CommemorationId == id).ExecuteDeleteAsync(cancellation);
        return Back(id);
    }

    private Task<Pickup?> KeptAsync(int pickup, CancellationToken cancellation) =>
        Db.Pickups.SingleOrDefaultAsync(one => one.Id == pickup && one.CommemorationId == Plan.Id, cancellation);

    private RedirectResult Back(int id) => Redirect(Url.Content($"~/Commemorations/{id}/Guests/Agenda#pickups-h"));

    public sealed class InputModel
    {
        [Display(Name = "Day"), Required]
        public DateOnly? Day { get; set; }

        [Display(Name = "Hour"), Required]
        public TimeOnly? At { get; set; }

        [Display(Name = "Whom to fetch"), Required, StringLength(Pickup.LineLength)]
        public string Whom { get; set; } = "";

        [Display(Name = "Where"), Required, StringLength(Pickup.LineLength)]
        public string Place { get; set; } = "";

        [Display(Name = "Who goes there"), Required, StringLength(Pickup.LineLength)]
        public string Escort { get; set; } = "";

        [Display(Name = "Their telephone"), StringLength(Guest.PhoneLength)]
        public string? EscortPhone { get; set; }

        [Display(Name = "Car, flight"), StringLength(Pickup.LineLength)]
        public string? Vehicle { get; set; }

        internal static InputModel Of(Pickup pickup) => new()
        {
            Day = pickup.Day,
            At = pickup.At,
            Whom = pickup.Whom,
            Place = pickup.Place,
            Escort = pickup.Escort,
            EscortPhone = pickup.EscortPhone,
            Vehicle = pickup.Vehicle,
        };
    }
}
