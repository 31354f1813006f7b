using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Anniversaries;

/// <summary>A day that the register does not know yet.</summary>
[Authorize(Policy = Policies.KeepDays)]
public sealed class NewModel(YearDays days, RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
    : AnniversaryPage(days, db, reader, time, text)
{
    /// <summary>Names this one form: sent twice, it still makes one day.</summary>
    [BindProperty]
    public Guid Ticket { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Ticket = Guid.NewGuid();
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation)
    {
        var page = await ShowAsync(cancellation);
        if (Read() is { } details)
            await PreviewAsync(new(details, Now), cancellation);
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var page = await ShowAsync(cancellation);
        if (Read() is not { } details)
            return page;

        var day = Anniversary.FromForm(Ticket == Guid.Empty ? Guid.NewGuid() : Ticket, details, Now);
        Db.Anniversaries.Add(day);
        try
        {
            await Db.SaveChangesAsync(cancellation);
            TempData["Done"] = Words["The day is in the register. Verify its date before a letter carries it."].Value;
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            Db.ChangeTracker.Clear();
            day = await Db.Anniversaries.SingleAsync(first => first.Key == day.Key, cancellation);
        }

        return Redirect($"~/Anniversaries/{day.Id}");
    }
}
