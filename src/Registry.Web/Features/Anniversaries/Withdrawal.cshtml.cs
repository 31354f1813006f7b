using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Anniversaries;

/// <summary>Takes a day out of use after saying what follows, or takes that back.</summary>
[Authorize(Policy = Policies.KeepDays)]
public sealed class WithdrawalModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : DayPage(db, reader, time, text)
{
    /// <summary>What is planned from the day and not over; it stays.</summary>
    public IReadOnlyList<string> Planned { get; private set; } = [];

    protected override bool IsMeant(Anniversary day) => true;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerArguments.TryGetValue("id", out var id))
            Planned = await Db.Commemorations.VisibleTo(Reader)
                .Where(one => one.AnniversaryId == (int)id! && one.Status != CommemorationStatus.Cancelled && one.Status != CommemorationStatus.Reported)
                .OrderBy(one => one.Date)
                .Select(one => Ui.Masthead.IsVietnamese ? one.TitleVi : one.TitleEn)
                .ToListAsync(context.HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!IsStillTheSame())
            return Page();

        Day.Withdraw(Time.GetUtcNow());
        return await SaveAsync("The day is withdrawn. You can take that back on this page.", cancellation);
    }

    public async Task<IActionResult> OnPostRestoreAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!IsStillTheSame())
            return Page();

        Day.Restore(Time.GetUtcNow());
        return await SaveAsync("The day is in use again.", cancellation);
    }
}
