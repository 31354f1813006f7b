using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reports;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Reports;

/// <summary>Accepts what a unit sent, or gives it back with what is missing.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class DecisionModel(RegistryDbContext db, AnswerDesk desk, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public AnswerDesk Desk => desk;

    public async Task<IActionResult> OnGetAsync(int reportId, CancellationToken cancellation)
    {
        if (!await FindAsync(reportId, cancellation))
            return NotFound();

        Input.Version = desk.Report.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int reportId, CancellationToken cancellation)
    {
        if (!await FindAsync(reportId, cancellation))
            return NotFound();

        desk.Report.Accept(time.GetUtcNow(), reader.Name);
        return await SaveAsync(text["The report of {0} was accepted.", desk.Report.UnitName], cancellation);
    }

    public async Task<IActionResult> OnPostReturnAsync(int reportId, CancellationToken cancellation)
    {
        if (!await FindAsync(reportId, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        desk.Report.Return(Input.ReturnReason);
        return await SaveAsync(text["The report was given back to {0}.", desk.Report.UnitName], cancellation);
    }

    private async Task<IActionResult> SaveAsync(string done, CancellationToken cancellation)
    {
        var callId = desk.Report.CallId;
        db.Expect(desk.Report, Input.Version);
        TempData["Done"] = await db.SaveUnlessChangedAsync(cancellation) ? done : text["Somebody else changed it meanwhile. Look where it stands now."].Value;
        return Redirect($"~/Reports/{callId}");
    }

    private async Task<bool> FindAsync(int reportId, CancellationToken cancellation) => await desk.FindAsync(reportId, toWrite: false, cancellation) && desk.MayDecide;

    public sealed class InputModel
    {
        public long Version { get; set; }

        [Display(Name = "What is missing"), StringLength(Report.ReasonLength, ErrorMessage = "At most {1} characters fit here.")]
        public string? ReturnReason { get; set; }
    }
}
