using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Commemorations;

namespace Registry.Web.Features.Commemorations.Tasks;

/// <summary>Into whose hands a task can be given.</summary>
public sealed record TaskHands(IReadOnlyList<SelectListItem> People, IReadOnlyList<SelectListItem> Agencies)
{
    public static readonly TaskHands None = new([], []);

    internal static async Task<TaskHands> OfAsync(RegistryDbContext db, Commemoration plan, CancellationToken cancellation)
    {
        var agencies = await db.Agencies.Where(one => one.ValidTo == null || one.ValidTo >= plan.Date).OrderBy(one => one.SortName)
            .Select(one => new { one.Id, one.Name }).ToListAsync(cancellation);
        return new(await db.PeopleOfAsync(plan.OwnerId, cancellation), [.. agencies.Select(one => new SelectListItem(one.Name, $"{one.Id}"))]);
    }

    /// <summary>Only what the form offered.</summary>
    internal bool Holds(TaskInput input) =>
        (input.OwnerUserId is null || People.Any(person => person.Value == input.OwnerUserId))
        && (input.OwnerAgencyId is null || Agencies.Any(agency => agency.Value == $"{input.OwnerAgencyId}"));
}

/// <summary>The fields of a task and whom it can be given to.</summary>
public sealed record TaskForm(TaskInput Input, TaskHands Hands);
