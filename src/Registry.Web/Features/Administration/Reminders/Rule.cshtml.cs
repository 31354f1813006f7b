using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Reminders;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Reminders;

/// <summary>Changes when people are reminded of one kind of thing.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class RuleModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ReminderRule Rule { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Input = new() { DaysBefore = string.Join(", ", Rule.DaysBefore), MaximumLateness = Rule.MaximumLateness, IsActive = Rule.IsActive, Version = Rule.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        db.Entry(Rule).Property(rule => rule.Version).OriginalValue = Input.Version;
        var theirs = (Days: string.Join(", ", Rule.DaysBefore), Rule.MaximumLateness, Rule.Version);
        Rule.Change(Read(Input.DaysBefore), Input.MaximumLateness, Input.IsActive);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Compare(theirs.Days, theirs.MaximumLateness, theirs.Version);
        }

        TempData["Done"] = text["Saved. The next reminders follow it."].Value;
        return RedirectToPage("Rules");
    }

    private PageResult Compare(string days, int lateness, long version)
    {
        Conflict =
        [
            new(text["Working days before"], Input.DaysBefore, days),
            new(text["At most so many days late"], $"{Input.MaximumLateness}", $"{lateness}"),
        ];
        Input.Version = version;
        ModelState.Remove("Input.Version");
        return new() { StatusCode = StatusCodes.Status409Conflict, Page = null!, ViewData = ViewData };
    }

    private static IEnumerable<int> Read(string days) => days
        .Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
        .Select(day => int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new RuleException("ReminderRule.NotANumber", "DaysBefore", day));

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        Rule = (await db.ReminderRules.SingleOrDefaultAsync(rule => rule.Id == id, cancellation))!;
        return Rule is not null;
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "Type the working days, such as 30, 14, 7.")]
        [StringLength(ReminderRule.DaysLength)]
        [Display(Name = "Working days before")]
        public string DaysBefore { get; set; } = "";

        [Display(Name = "At most so many days late")]
        public int MaximumLateness { get; set; }

        [Display(Name = "Rule in use")]
        public bool IsActive { get; set; }

        public long Version { get; set; }
    }
}
