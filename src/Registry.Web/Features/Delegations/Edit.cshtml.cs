using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Delegations;

/// <summary>Changes a delegation, or ends it today; what was signed until then stays.</summary>
[Authorize(Policy = Policies.Approve)]
public sealed class EditModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : DelegationPage(db, reader)
{
    private readonly RegistryDbContext db = db;
    private readonly Reader reader = reader;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } delegation)
            return NotFound();

        Input = DelegationInput.Of(delegation);
        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } delegation)
            return NotFound();

        Input.OwnerId = delegation.OwnerId;
        ModelState.Remove("Input.OwnerId");
        if (!await MayNameAsync(cancellation) && ModelState.IsValid)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (Input.Version != delegation.Version)
            return ShowConflict(delegation);

        Input.WriteTo(delegation);
        return await SavedAsync(cancellation);
    }

    public async Task<IActionResult> OnPostEndAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } delegation)
            return NotFound();

        ModelState.Clear();
        Input = DelegationInput.Of(delegation);
        // over from today on
        delegation.End(time.Today().AddDays(-1));
        return await SavedAsync(cancellation);
    }

    private async Task<IActionResult> SavedAsync(CancellationToken cancellation)
    {
        TempData["Done"] = await db.SaveUnlessChangedAsync(cancellation) ? text["Saved."].Value : text["Somebody else changed it meanwhile. Look where it stands now."].Value;
        return Redirect("~/Delegations");
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult ShowConflict(SigningDelegation theirs)
    {
        Conflict =
        [
            new(text["Name of the signer"], Input.SignerName, theirs.SignerName),
            new(text["Post of the signer"], Input.SignerPost, theirs.SignerPost),
            new(text["From|day"], Input.From is { } from ? Moment.Day(from) : null, Moment.Day(theirs.From)),
            new(text["Last day"], Input.To is { } to ? Moment.Day(to) : null, theirs.To is { } last ? Moment.Day(last) : null),
        ];
        ModelState.Remove("Input.Version");
        Input.Version = theirs.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict, ViewData = ViewData };
    }

    private Task<SigningDelegation?> FindAsync(int id, CancellationToken cancellation) =>
        db.SigningDelegations.VisibleTo(reader, Ability.Approve).SingleOrDefaultAsync(one => one.Id == id, cancellation);
}
