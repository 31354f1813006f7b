using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes;

/// <summary>Gives an activity another place: one up or down by a button, or before another one by hand.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class OrderModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    private const int Tries = 3;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) =>
        await db.FindProgrammeAsync(reader, id, Ability.Plan, cancellation) is null ? NotFound() : RedirectToPage("Show", new { id });

    public async Task<IActionResult> OnPostAsync(int id, int? up, int? down, int? activity, int? before, int? section, CancellationToken cancellation)
    {
        var moved = up ?? down ?? activity;
        for (var i = 0; i < Tries; i++)
        {
            var programme = await db.FindProgrammeAsync(reader, id, Ability.Plan, cancellation);
            var one = await db.Activities.SingleOrDefaultAsync(each => each.Id == moved && each.ProgrammeId == id, cancellation);
            if (programme is null || one is null)
                return NotFound();
            if (!programme.IsOpen)
                break;

            if (activity is null)
                await StepAsync(one, up is not null, cancellation);
            else if (!await PutAsync(one, section ?? one.SectionId, before, cancellation))
                return NotFound();
            programme.Change(time.GetUtcNow(), reader.Name);
            if (await db.SaveUnlessChangedAsync(cancellation))
                break;
        }

        return LocalRedirect(Url.Content($"~/Programmes/{id}#a{moved}"));
    }

    /// <summary>Before the neighbour above, or after the one below; the first and the last stay.</summary>
    private async Task StepAsync(Activity one, bool isUp, CancellationToken cancellation)
    {
        var others = await OthersAsync(one.SectionId, one.Id, cancellation);
        var index = others.FindIndex(other => other.Order > one.Order || (other.Order == one.Order && other.Id > one.Id));
        var here = index < 0 ? others.Count : index;
        var there = Math.Clamp(here + (isUp ? -1 : 1), 0, others.Count);
        if (there != here)
            await PlaceAsync(one, one.SectionId, others, there, cancellation);
    }

    private async Task<bool> PutAsync(Activity one, int sectionId, int? before, CancellationToken cancellation)
    {
        if (!await db.ProgrammeSections.AnyAsync(section => section.Id == sectionId && section.ProgrammeId == one.ProgrammeId, cancellation))
            return false;

        var others = await OthersAsync(sectionId, one.Id, cancellation);
        var index = others.FindIndex(other => other.Id == before);
        await PlaceAsync(one, sectionId, others, index < 0 ? others.Count : index, cancellation);
        return true;
    }

    private Task<List<Place>> OthersAsync(int sectionId, int but, CancellationToken cancellation) => db.Activities
        .Where(other => other.SectionId == sectionId && other.Id != but).OrderBy(other => other.Order).ThenBy(other => other.Id)
        .Select(other => new Place(other.Id, other.Order)).ToListAsync(cancellation);

    private async Task PlaceAsync(Activity one, int sectionId, List<Place> others, int index, CancellationToken cancellation)
    {
        var section = await db.ProgrammeSections.SingleAsync(each => each.Id == sectionId, cancellation);
        var place = ActivityOrder.Between(index == 0 ? null : others[index - 1].Order, index == others.Count ? null : others[index].Order);
        if (place is null)
        {
            var all = await db.Activities.Where(other => other.SectionId == sectionId && other.Id != one.Id).OrderBy(other => other.Order).ThenBy(other => other.Id).ToListAsync(cancellation);
            for (var i = 0; i < all.Count; i++)
                all[i].PutInto(section, ActivityOrder.At(i < index ? i : i + 1));
        }

        one.PutInto(section, place ?? ActivityOrder.At(index));
    }

    private sealed record Place(int Id, int Order);
}
