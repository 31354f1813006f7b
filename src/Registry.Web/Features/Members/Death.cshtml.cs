using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members;

/// <summary>A person died: every membership ends.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class DeathModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : MemberPageModel(db, reader, time)
{
    [BindProperty]
    public DeathInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Version = Person.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (Person.DeceasedOn is { } known && known == Input.On)
            return Redirect($"~/Members/{id}"); // the second of two clicks
        if (!ModelState.IsValid)
            return Page();
        if (Input.On > Today)
            throw new RuleException("Person.DiesInTheFuture", nameof(Input.On));

        await BuryAsync(Input.On!.Value, cancellation);
        Db.Expect(Person, Version);
        if (await Db.SaveUnlessChangedAsync(cancellation))
            return Done(text["Saved."]);

        ModelState.AddModelError("", text["Somebody else changed this person meanwhile. Open the page again and look."]);
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    /// <summary>Every membership, also those kept by others: a person dies once.</summary>
    private async Task BuryAsync(DateOnly on, CancellationToken cancellation)
    {
        Person.Die(on);
        var gone = on.AddDays(1);
        foreach (var membership in await Db.Memberships.Where(one => one.PersonId == Person.Id && one.To == null).ToListAsync(cancellation))
            membership.End(membership.From > gone ? membership.From.Value : gone, LeavingReason.Deceased);
    }

    public sealed class DeathInput
    {
        [Display(Name = "Day of death"), Required]
        public DateOnly? On { get; set; }
    }
}
