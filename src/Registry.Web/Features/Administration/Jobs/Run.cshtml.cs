using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Mail;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Jobs;

/// <summary>Runs a job now: confirmed first, then started.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class RunModel(Timetable timetable, IJobEngine engine, IStringLocalizer<Text> text) : PageModel
{
    public string Job { get; private set; } = "";

    public IActionResult OnGet(string job) => Find(job) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string job, CancellationToken cancellation)
    {
        if (!Find(job))
            return NotFound();

        await engine.RunNowAsync(Job, cancellation);
        TempData["Done"] = text["“{0}” was started.", text[JobWords.TitleOf(Job)]].Value;
        return RedirectToPage("Index");
    }

    private bool Find(string job)
    {
        Job = timetable.Find(job)?.Name ?? (job == nameof(OutboxDelivery) ? job : "");
        return Job.Length > 0;
    }
}
