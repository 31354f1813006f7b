using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes;

/// <summary>The list of what the office does every year, changed as one table.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class StandingTasksModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    private const int EmptyRows = 3;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    private int OwnerId => reader.HomeId is { } home && reader.May(Ability.Plan, home) ? home : reader.AssociationsFor(Ability.Plan)[0];

    public async Task OnGetAsync(CancellationToken cancellation) => Show(await KeptAsync(cancellation));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();

        var kept = await KeptAsync(cancellation);
        Conflict = [.. Input.Rows.Where(row => row.Id > 0).Select(row => (row, Theirs: kept.Find(task => task.Id == row.Id)))
            .Where(one => one.Theirs?.Version != one.row.Version && one.Theirs?.Text != one.row.Text)
            .Select(one => new ConflictRow(text["What is done"], one.row.Text, one.Theirs?.Text))];
        if (Conflict.Count > 0)
            return ShowConflict(kept);

        await TakeAsync(kept, cancellation);
        if (!await db.SaveUnlessChangedAsync(cancellation))
            return await OnPostAsync(cancellation);

        TempData["Done"] = text["Saved."].Value;
        return RedirectToPage();
    }

    private async Task TakeAsync(List<StandingTask> kept, CancellationToken cancellation)
    {
        var owner = await db.Associations.SingleAsync(one => one.Id == OwnerId, cancellation);
        for (var i = 0; i < Input.Rows.Count; i++)
        {
            var row = Input.Rows[i];
            var task = kept.Find(one => one.Id == row.Id);
            if (string.IsNullOrWhiteSpace(row.Text))
            {
                if (task is not null)
                    db.Remove(task);
            }
            else if (task is not null)
            {
                task.Write(row.Text, row.Time, row.Leads, row.Coordinates);
            }
            else if (kept.TrueForAll(one => one.Text != row.Text.Trim()))
            {
                db.Add(new StandingTask(owner, ActivityOrder.At(kept.Count + i), row.Text, row.Time, row.Leads, row.Coordinates)); // a second click finds it there
            }
        }
    }

    private PageResult ShowConflict(List<StandingTask> kept)
    {
        foreach (var row in Input.Rows.Where(row => row.Id > 0))
            (row.Id, row.Version) = kept.Find(task => task.Id == row.Id) is { } task ? (task.Id, task.Version) : (0, 0);
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private Task<List<StandingTask>> KeptAsync(CancellationToken cancellation) =>
        db.StandingTasks.Where(task => task.OwnerId == OwnerId).OrderBy(task => task.Order).ThenBy(task => task.Id).ToListAsync(cancellation);

    private void Show(IEnumerable<StandingTask> kept) => Input.Rows =
    [
        .. kept.Select(task => new RowInput { Id = task.Id, Version = task.Version, Text = task.Text, Time = task.TimeText, Leads = task.Leads, Coordinates = task.Coordinates }),
        .. Enumerable.Range(0, EmptyRows).Select(_ => new RowInput()),
    ];

    public sealed class InputModel
    {
        [MaxLength(300)]
        public List<RowInput> Rows { get; set; } = [];
    }

    public sealed class RowInput
    {
        public int Id { get; set; }

        public long Version { get; set; }

        [StringLength(Activity.TextLength)]
        public string? Text { get; set; }

        [StringLength(Activity.TimeLength)]
        public string? Time { get; set; }

        [StringLength(StandingTask.NamesLength)]
        public string? Leads { get; set; }

        [StringLength(StandingTask.NamesLength)]
        public string? Coordinates { get; set; }
    }
}
