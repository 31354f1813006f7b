using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Anniversaries;

/// <summary>Changes a day; a date that moves has to be verified again.</summary>
[Authorize(Policy = Policies.KeepDays)]
public sealed class EditModel(YearDays days, RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
    : AnniversaryPage(days, db, reader, time, text)
{
    public required Anniversary Day { get; set; }

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        (Input, Version) = (AnniversaryInput.Of(Day), Day.Version);
        await PreviewAsync(Day, cancellation);
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostPreviewAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        var page = await ShowAsync(cancellation);
        if (Read() is { } details)
        {
            Day.Change(details, Now); // shown, never saved
            await PreviewAsync(Day, cancellation);
        }

        return page;
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        var page = await ShowAsync(cancellation);
        if (Read() is not { } details)
            return page;
        if (Day.Version != Version)
            return Compare(page);

        Day.Change(details, Now);
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            Db.ChangeTracker.Clear();
            await FindAsync(id, cancellation);
            return Compare(page);
        }

        TempData["Done"] = Words[Day.IsVerified ? "Saved." : "Saved. The date has to be verified before a letter carries it."].Value;
        return Redirect($"~/Anniversaries/{id}");
    }

    /// <summary>The form keeps what was typed; the next save replaces what the other person saved.</summary>
    private PageResult Compare(PageResult page)
    {
        Conflict = Input.CompareWith(AnniversaryInput.Of(Day), Form, Words);
        ModelState.Remove(nameof(Version));
        Version = Day.Version;
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        var found = await Db.AnniversariesVisibleTo(Reader, Ability.KeepDays).Include(day => day.Notices)
            .SingleOrDefaultAsync(day => day.Id == id && day.WithdrawnAt == null, cancellation);
        if (found is not null)
            Day = found;
        return found is not null;
    }
}
