using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reports;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>Keeps the answer to a difficulty; the unit reads it in its report.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class SettlementModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Difficulty Difficulty { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public IReadOnlyList<SelectListItem> States => [.. Enum.GetValues<DifficultyState>().Select(state => new SelectListItem(text[ReportWords.Of(state)], $"{state}"))];

    public async Task<IActionResult> OnGetAsync(int difficultyId, CancellationToken cancellation)
    {
        if (!await FindAsync(difficultyId, cancellation))
            return NotFound();

        Input = InputModel.Of(Difficulty, time.Today());
        if (Difficulty.State == DifficultyState.Open)
            Input.State = DifficultyState.Answered;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int difficultyId, CancellationToken cancellation)
    {
        if (!await FindAsync(difficultyId, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Difficulty.Settle(Input.State, Input.Answer, Input.AnsweredBy, Input.AnsweredOn ?? time.Today());
        db.Expect(Difficulty, Input.Version);
        if (!await db.SaveUnlessChangedAsync(cancellation))
        {
            await FindAsync(difficultyId, cancellation);
            var theirs = InputModel.Of(Difficulty, time.Today());
            Conflict = InputComparison.Of(Input, theirs, text, new Dictionary<string, IEnumerable<SelectListItem>> { [nameof(InputModel.State)] = States });
            ModelState.Remove("Input.Version");
            Input.Version = theirs.Version;
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        TempData["Done"] = text["The answer is kept."].Value;
        return Redirect("~/Reports/Difficulties");
    }

    private async Task<bool> FindAsync(int difficultyId, CancellationToken cancellation)
    {
        var mine = db.Reports.DecidedBy(reader);
        Difficulty = (await db.Difficulties.Include(one => one.Report!.Call).SingleOrDefaultAsync(one => one.Id == difficultyId && mine.Any(report => report.Id == one.ReportId), cancellation))!;
        return Difficulty is not null;
    }

    public sealed class InputModel
    {
        public long Version { get; set; }

        [Display(Name = "State")]
        public DifficultyState State { get; set; }

        [Display(Name = "Answer"), StringLength(Difficulty.TextLength, ErrorMessage = "At most {1} characters fit here.")]
        public string? Answer { get; set; }

        [Display(Name = "Who answered"), StringLength(Difficulty.NameLength, ErrorMessage = "At most {1} characters fit here.")]
        public string? AnsweredBy { get; set; }

        [Display(Name = "Answered on")]
        public DateOnly? AnsweredOn { get; set; }

        internal static InputModel Of(Difficulty difficulty, DateOnly today) => new()
        {
            Version = difficulty.Version,
            State = difficulty.State,
            Answer = difficulty.Answer,
            AnsweredBy = difficulty.AnsweredBy,
            AnsweredOn = difficulty.AnsweredOn ?? today,
        };
    }
}
