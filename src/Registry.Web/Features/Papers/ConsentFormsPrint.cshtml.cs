using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Features.Papers.Prints;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Papers;

/// <summary>Orders a form of consent for each of the chosen members.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class ConsentFormsPrintModel(RegistryDbContext db, Reader reader, MemberFinder finder, WorkItems work, TimeProvider time, IStringLocalizer<Text> text)
    : MemberPrintPage(db, reader, finder, time)
{
    private readonly RegistryDbContext db = db;
    private readonly TimeProvider time = time;

    public ConsentNotice? Notice { get; private set; }

    protected override Ability Needed => Ability.KeepMembers;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Count == 0 || Notice is null)
            return Page();

        var id = await work.AskAsync(PrintConsentForms.Name, JsonSerializer.Serialize(NewOrder()), text["Forms of consent for {0} members", Count], cancellation);
        return Redirect($"~/Work/{id}");
    }

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Notice = await db.NoticeAsync(time.Today(), cancellation);
        return await base.FindAsync(cancellation);
    }
}
