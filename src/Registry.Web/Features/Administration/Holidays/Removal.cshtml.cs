using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Holidays;

/// <summary>Takes a day out of the table and says what follows.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class RemovalModel(RegistryDbContext db, IStringLocalizer<Text> text) : RemovalPage<Holiday>(db, text)
{
    [FromRoute]
    public string Date { get; set; } = "";

    public int WorkedBefore { get; private set; }

    public int WorkedAfter { get; private set; }

    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        var year = Record.Date.Year;
        var table = await Db.Holidays.Where(holiday => holiday.Date.Year == year).ToListAsync(cancellation);
        (WorkedBefore, WorkedAfter) = (WorkingDays.In(year, table), WorkingDays.In(year, table.Where(holiday => holiday.Date != Record.Date)));
    }

    protected override Task<Holiday?> LookUpAsync(CancellationToken cancellation) => Db.HolidayAtAsync(Date, cancellation);

    protected override IActionResult Afterwards() => RedirectToPage("Index", new { Record.Date.Year });
}
