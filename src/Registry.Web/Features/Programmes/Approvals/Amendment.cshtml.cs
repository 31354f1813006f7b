using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Security;

namespace Registry.Web.Features.Programmes.Approvals;

/// <summary>Begins the next edition of an issued programme, which says what it changes.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class AmendmentModel(RegistryDbContext db, ApprovalDesk desk, Reader reader, TimeProvider time) : ApprovalPage(desk, Ability.Plan)
{
    [BindProperty, Display(Name = "What the amendment changes"), StringLength(Programme.WhatChangedLength)]
    public string? WhatChanged { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var next = Programme.Amend(WhatChanged ?? "", time.GetUtcNow(), reader.UserId, reader.Name);
        await CopyAsync(next, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // a second click, or somebody else: there is one amendment at a time
            return Redirect($"~/Programmes/{await db.Programmes.Where(one => one.AmendsId == Id).Select(one => one.Id).SingleAsync(cancellation)}");
        }

        return Redirect($"~/Programmes/{next.Id}");
    }

    private async Task CopyAsync(Programme next, CancellationToken cancellation)
    {
        db.Programmes.Add(next);
        var sections = ProgrammeCopy.Sections(await db.ProgrammeSections.Where(section => section.ProgrammeId == Id).ToListAsync(cancellation), next);
        db.ProgrammeSections.AddRange(sections.Values);
        var activities = await db.Activities.Where(activity => activity.ProgrammeId == Id)
            .Include(activity => activity.Assignments).ThenInclude(one => one.Agency)
            .Include(activity => activity.Assignments).ThenInclude(one => one.Association)
            .Include(activity => activity.Anniversaries).ThenInclude(link => link.Anniversary)
            .Include(activity => activity.Commemorations).ThenInclude(link => link.Commemoration)
            .AsSplitQuery().ToListAsync(cancellation);
        db.Activities.AddRange(activities.Select(activity => activity.ForNextEdition(next, sections[activity.SectionId])));
    }
}
