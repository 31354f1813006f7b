using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Data.Finding;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Features.Papers.Prints;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Papers;

/// <summary>Orders postal labels or envelopes for chosen members.</summary>
[Authorize(Policy = Policies.SeePersonalData)]
public sealed class LabelsModel(
    RegistryDbContext db, Reader reader, MemberFinder finder, WorkItems work, PersonalDataJournal journal, TimeProvider time, IStringLocalizer<Text> text)
    : MemberPrintPage(db, reader, finder, time)
{
    private readonly RegistryDbContext database = db;

    [BindProperty]
    public int SheetId { get; set; }

    [BindProperty]
    public int Skipped { get; set; }

    public IReadOnlyList<LabelSheet> Sheets { get; private set; } = [];

    protected override Ability Needed => Ability.SeePersonalData;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        SheetId = Sheets.Count == 0 ? 0 : Sheets[0].Id;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Count == 0 || !ModelState.IsValid)
            return Page();
        if (Sheets.FirstOrDefault(one => one.Id == SheetId) is not { } sheet)
            throw new RuleException("Paper.SheetIsGone");

        var order = NewOrder() with { SheetId = sheet.Id, Skipped = Math.Clamp(Skipped, 0, sheet.Geometry.PerPage - 1), SenderId = Association!.Id };
        await journal.ExportedAsync(PersonalDataKind.Contact, Count, Request.Path, cancellation);
        var title = text[sheet.IsEnvelope ? "Envelopes for {0} members" : "Labels for {0} members", Count];
        return Redirect($"~/Work/{await work.AskAsync(PrintLabels.Name, JsonSerializer.Serialize(order), title, cancellation)}");
    }

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Sheets = await database.LabelSheets.AsNoTracking().OrderBy(sheet => sheet.IsEnvelope).ThenBy(sheet => sheet.Name).ToListAsync(cancellation);
        return await base.FindAsync(cancellation);
    }
}
