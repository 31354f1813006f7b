using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Members.Many;

/// <summary>An act on many members: what it would do stands on the page before, and it can be undone after.</summary>
/// <remarks>All that is chosen stands in the address; the form only says which state of it was seen.</remarks>
public abstract class BulkPage(RegistryDbContext db, Reader reader, MemberFinder finder, ActLedger ledger, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(10);

    [FromQuery]
    public MemberFilter Filter { get; set; } = new();

    [FromQuery(Name = "chosen")]
    public int[] Chosen { get; set; } = [];

    /// <summary>The first day on which it is so.</summary>
    [FromQuery(Name = "on")]
    public DateOnly? On { get; set; }

    /// <summary>Which state of the members was looked at.</summary>
    [BindProperty]
    public string Seen { get; set; } = "";

    /// <summary>How many were to be changed.</summary>
    [BindProperty]
    public int Count { get; set; }

    public SelectedMembers Selected { get; private set; } = null!;

    public BulkPlan Plan { get; private set; } = null!;

    public bool IsStale { get; private set; }

    public DateOnly Today => time.Today();

    public DateOnly Day => On ?? Today;

    /// <summary>What was chosen in the list, for the form that asks again.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept =>
        SelectedMembers.FilterOf(Request.Query).Concat(Chosen.Select(id => KeyValuePair.Create("chosen", (string?)$"{id}")));

    protected abstract ActKind Kind { get; }

    /// <summary>What is done, without names of people.</summary>
    protected abstract string Summary { get; }

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    protected IStringLocalizer<Text> Words => text;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        if (Seen != Selected.Stamp || Plan.Changed.Count == 0 || !ModelState.IsValid)
            return await WasDoneAsync(cancellation) ? RedirectToPage("/Acts/Index") : LookAgain();

        foreach (var row in Plan.Changed)
            Change(row);
        try
        {
            await ledger.SaveAsync(Kind, AssociationId(), Plan.Changed.Count, Summary, cancellation);
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear();
            await LoadAsync(cancellation);
            return await WasDoneAsync(cancellation) ? RedirectToPage("/Acts/Index") : LookAgain();
        }

        TempData["Done"] = text["Done for {0} members. For {1} days it can be undone as a whole.", Plan.Changed.Count, Act.UndoDays].Value;
        return RedirectToPage("/Acts/Index");
    }

    /// <summary>What else the page needs to know.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Why this one is left out; null: it is not.</summary>
    protected abstract string? WhyNot(Membership row);

    protected abstract void Change(Membership row);

    /// <summary>What keeps any row from being ended on the day.</summary>
    protected string? CannotEnd(Membership row) =>
        row.To is { } to ? text["The membership ends on {0} already", DayText.Numeric(to)].Value
        : row.From > Day ? text["The membership begins after this day"].Value
        : null;

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Selected = await SelectedMembers.LoadAsync(finder, reader, Filter, Chosen, Today, cancellation);
        await PrepareAsync(cancellation);
        Plan = BulkPlan.Of(Selected.Rows, WhyNot);
    }

    private PageResult LookAgain()
    {
        IsStale = ModelState.IsValid;
        ModelState.Remove(nameof(Seen));
        ModelState.Remove(nameof(Count));
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    /// <summary>The second of two clicks finds what the first one did.</summary>
    private Task<bool> WasDoneAsync(CancellationToken cancellation)
    {
        var since = time.GetUtcNow() - Moment;
        var (kind, summary, count, by) = (Kind, Summary, Count, reader.UserId);
        return db.Acts.AnyAsync(act => act.Kind == kind && act.Summary == summary && act.Count == count && act.ById == by && act.At > since && act.UndoneAt == null, cancellation);
    }

    /// <summary>The association whose keepers may undo it: that of all of them, or the one looked at, or the one this person works for.</summary>
    private int? AssociationId()
    {
        int[] all = [.. Plan.Changed.Select(row => row.AssociationId).Distinct()];
        return all.Length == 1 ? all[0]
            : Filter.Association is { } asked && reader.May(Ability.KeepMembers, asked) ? asked
            : reader.Grants.First(grant => grant.Carries(Ability.KeepMembers)).RootId;
    }
}
