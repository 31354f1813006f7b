using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners.Parts;

/// <summary>Takes something out of a partner's file that was entered by mistake.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class RemovalModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    public int Id { get; private set; }

    public string Heading { get; private set; } = "";

    public string What { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int id, string kind, int partId, CancellationToken cancellation) =>
        await FindAsync(id, kind, partId, cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(int id, string kind, int partId, CancellationToken cancellation)
    {
        if (await FindAsync(id, kind, partId, cancellation) is not { } part)
            return NotFound();

        db.Remove(part);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect($"~/Partners/{id}"); // somebody took it out a moment ago, or changed it: the file shows which
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", text["Something else points to it, such as an invitation or a letter. Give it a last day instead."]);
            return Page();
        }

        TempData["Done"] = text["It was taken out of the file."].Value;
        return Redirect($"~/Partners/{id}");
    }

    private async Task<object?> FindAsync(int id, string kind, int partId, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var heading = await db.Partners.VisibleTo(reader, Ability.KeepPartners).Where(partner => partner.Id == id)
            .Select(partner => vietnamese ? partner.NameVi : partner.NameEn).SingleOrDefaultAsync(cancellation);
        if (heading is null)
            return null;

        (Id, Heading) = (id, heading);
        var (part, what) = await PartAsync(id, kind, partId, cancellation);
        What = what;
        return part;
    }

    private async Task<(object? Part, string What)> PartAsync(int id, string kind, int partId, CancellationToken cancellation)
    {
        switch (kind)
        {
            case "contact":
                var contact = await db.Contacts.SingleOrDefaultAsync(one => one.Id == partId && one.PartnerId == id, cancellation);
                return (contact, contact?.Name ?? "");
            case "event":
                var done = await db.PartnerEvents.SingleOrDefaultAsync(one => one.Id == partId && one.PartnerId == id, cancellation);
                return (done, done?.Title ?? "");
            case "licence":
                var licence = await db.Licences.SingleOrDefaultAsync(one => one.Id == partId && one.PartnerId == id, cancellation);
                return (licence, licence?.Number ?? "");
            case "tie":
                var tie = await db.Ties.SingleOrDefaultAsync(one => one.Id == partId && one.PartnerId == id, cancellation);
                return (tie, tie is null ? "" : $"{text[PartnerWords.Of(tie.Kind)]} – {tie.HolderName}");
            default:
                var channel = await db.Channels.SingleOrDefaultAsync(one => one.Id == partId && one.PartnerId == id && kind == "channel", cancellation);
                return (channel, channel?.Value ?? "");
        }
    }
}
