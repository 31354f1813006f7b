using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes;

/// <summary>What stands above and below the sections of a programme; whoever saves second sees both values.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public ProgrammeInput Input { get; set; } = new();

    public Programme Programme { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<ProgrammeKind>().Select(kind => new SelectListItem(text[ProgrammeWords.Of(kind)], $"{kind}"))];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!Programme.IsOpen)
            return RedirectToPage("Show", new { id });

        Input = ProgrammeInput.Of(Programme);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var now = time.GetUtcNow();
        do
        {
            // activities raise the version of the programme too: only another head stands against this one
            if (ProgrammeInput.Of(Programme) is var kept && kept.Seen != Input.Seen)
                return ShowConflict(kept);

            Programme.Describe(Input.Title, Input.Kind, Input.Summary, Input.Issuer, Input.Opening, Input.Closing, Input.PlannedIssueOn, now, reader.Name);
            Programme.Sign(Input.SignerTitle, Input.Signer, Input.Place, Input.Recipients, now, reader.Name);
            if (await db.SaveUnlessChangedAsync(cancellation))
                return Done(id);
        }
        while (await FindAsync(id, cancellation));

        return NotFound();
    }

    private RedirectToPageResult Done(int id)
    {
        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage("Show", new { id });
    }

    private PageResult ShowConflict(ProgrammeInput theirs)
    {
        Conflict = [.. Input.Fields(text).Zip(theirs.Fields(text), (mine, other) => new ConflictRow(mine.Label, mine.Value, other.Value))];
        Input.Seen = theirs.Seen;
        ModelState.Remove("Input.Seen");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Programme = (await db.FindProgrammeAsync(reader, id, Ability.Plan, cancellation))!;
        return Programme is not null;
    }
}
