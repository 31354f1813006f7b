using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>The one page on which a unit answers: its activities, what was done, difficulties, requests.</summary>
[Authorize(Policy = Policies.Read)]
[RequestFormLimits(ValueCountLimit = MostFields)]
public sealed class AnswerModel(RegistryDbContext db, AnswerDesk desk, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IReloads
{
    /// <summary>A unit may lead some hundred activities, each with seven fields.</summary>
    private const int MostFields = 8192;

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public AnswerDesk Desk => desk;

    public Report Report => desk.Report;

    public DateOnly Today => time.Today();

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public IReadOnlyList<SelectListItem> States => [.. Enum.GetValues<ActivityState>().Select(state => new SelectListItem(text[ProgrammeWords.Of(state)], $"{state}"))];

    public IReadOnlyList<SelectListItem> Channels => [.. Enum.GetValues<ReportChannel>().Where(channel => channel != ReportChannel.Registry)
        .Select(channel => new SelectListItem(text[ReportWords.Of(channel)], $"{channel}"))];

    public async Task<IActionResult> OnGetAsync(int reportId, CancellationToken cancellation)
    {
        if (!await desk.FindAsync(reportId, toWrite: false, cancellation))
            return NotFound();

        Input = AnswerInput.Of(Report, desk.Activities, Today);
        return Page();
    }

    /// <summary>Keeps a draft.</summary>
    public Task<IActionResult> OnPostAsync(int reportId, CancellationToken cancellation) => SaveAsync(reportId, isSent: false, cancellation);

    public Task<IActionResult> OnPostSendAsync(int reportId, CancellationToken cancellation) => SaveAsync(reportId, isSent: true, cancellation);

    public Task ReloadAsync(CancellationToken cancellation)
    {
        Input.LeaveRoom();
        return Task.CompletedTask;
    }

    private async Task<IActionResult> SaveAsync(int reportId, bool isSent, CancellationToken cancellation)
    {
        if (!await desk.FindAsync(reportId, toWrite: true, cancellation))
            return NotFound();
        if (Report.IsAnswered && Report.SentById == reader.UserId)
            return Done(reportId, text["It was sent already; nothing was sent twice."]);

        Input.Read(ModelState, text);
        if (!ModelState.IsValid)
            return Shown();
        if (Report.Version != Input.Version)
            return await CompareAsync(reportId, cancellation);
        if (isSent && desk.Meanwhile(Input) is { Count: > 0 } meanwhile)
            return Show(meanwhile);

        desk.Write(Input, time.GetUtcNow());
        if (isSent)
            Send();
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await CompareAsync(reportId, cancellation);
        }

        return Done(reportId, isSent ? text["The report was sent."] : text["The draft is kept. Nothing has been sent yet."]);
    }

    private void Send()
    {
        var (at, onBehalf) = (time.GetUtcNow(), desk.IsOnBehalf);
        Report.Send(onBehalf ? Input.Channel : ReportChannel.Registry, onBehalf ? Input.ReceivedOn ?? Today : Today, Today, at, reader.UserId, reader.Name);
        foreach (var entry in Report.Entries.Where(entry => entry.Activity is not null))
            entry.Record(at, reader.Name);
    }

    private async Task<IActionResult> CompareAsync(int reportId, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (!await desk.FindAsync(reportId, toWrite: true, cancellation))
            return NotFound();

        return Show([.. desk.Compare(Input).Concat(desk.Meanwhile(Input)).Where(row => row.Mine != row.Theirs)]);
    }

    /// <summary>What was typed stays; the next save replaces what is shown beside it.</summary>
    private PageResult Show(IReadOnlyList<ConflictRow> rows)
    {
        Conflict = rows;
        Input.Version = Report.Version;
        ModelState.Remove("Input.Version");
        for (var i = 0; i < Input.Entries.Count; i++)
        {
            Input.Entries[i].Seen = desk.Activities.FirstOrDefault(one => one.Id == Input.Entries[i].ActivityId)?.Version ?? 0;
            ModelState.Remove($"Input.Entries[{i}].Seen");
        }

        Input.LeaveRoom();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private PageResult Shown()
    {
        Input.LeaveRoom();
        return Page();
    }

    private RedirectResult Done(int reportId, string done)
    {
        TempData["Done"] = done;
        return Redirect($"~/Reports/Answer/{reportId}");
    }
}
