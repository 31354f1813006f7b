using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Administration.Holidays;

/// <summary>Takes a day out of the table and says what follows.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class RemovalModel(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    public Holiday Holiday { get; private set; } = null!;

    public int WorkedBefore { get; private set; }

    public int WorkedAfter { get; private set; }

    public async Task<IActionResult> OnGetAsync(string date, CancellationToken cancellation)
    {
        if (!await FindAsync(date, cancellation))
            return NotFound();

        var year = Holiday.Date.Year;
        var table = await db.Holidays.Where(holiday => holiday.Date.Year == year).ToListAsync(cancellation);
        (WorkedBefore, WorkedAfter) = (WorkingDays.In(year, table), WorkingDays.In(year, table.Where(holiday => holiday.Date != Holiday.Date)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string date, CancellationToken cancellation)
    {
        if (!await FindAsync(date, cancellation))
            return NotFound();

        db.Holidays.Remove(Holiday);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["Removed."].Value;
        return RedirectToPage("Index", new { Holiday.Date.Year });
    }

    private async Task<bool> FindAsync(string date, CancellationToken cancellation)
    {
        Holiday = DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day) ? (await db.Holidays.SingleOrDefaultAsync(holiday => holiday.Date == day, cancellation))! : null!;
        return Holiday is not null;
    }
}
