using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Domain.Commemorations;
using Registry.Domain.Partners;
using Registry.Domain.Places;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners;

/// <summary>One partner: who is there, what binds us, what was done together.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, PartnerTimeline timeline, PersonalDataJournal journal, TimeProvider time) : PageModel
{
    private const int Shown = 12;
    private const int Happened = 30;
    private const int LastLooks = 5;

    public required Partner Partner { get; set; }

    public DateOnly Today { get; } = time.Today();

    /// <summary>What the clocks show there.</summary>
    public DateTimeOffset? TimeThere => Partner.TimeZoneId is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var there) ? TimeZoneInfo.ConvertTime(time.GetUtcNow(), there) : null;

    public IReadOnlyList<Contact> Contacts { get; private set; } = [];

    /// <summary>Telephones and mails of the people there were asked for, and that was written down.</summary>
    public bool ShowsReach { get; private set; }

    /// <summary>Who last looked them up.</summary>
    public IReadOnlyList<AuditEntry> Looks { get; private set; } = [];

    /// <summary>Addresses of the office or of people there to which nothing more is sent; for those who can put them right.</summary>
    public IReadOnlyList<string> Stopped { get; private set; } = [];

    public IReadOnlyList<Channel> Channels { get; private set; } = [];

    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];

    public UnitMap Units { get; private set; } = new([], []);

    public IReadOnlyList<Shared> Commemorations { get; private set; } = [];

    public IReadOnlyList<Greeting> Letters { get; private set; } = [];

    public IReadOnlyList<FeedSubscription> Subscriptions { get; private set; } = [];

    public IReadOnlyList<Happening> Happenings { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.Of(1, 0, Happened);

    public bool MayKeep => reader.May(Ability.KeepPartners, Partner.OwnerId);

    public bool MayShare => reader.May(Ability.ShareCalendars, Partner.OwnerId);

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery(Name = "page")] int? page, CancellationToken cancellation) =>
        await LoadAsync(id, page, cancellation) ? Page() : await MergedAsync(id, cancellation);

    /// <summary>Shows telephones and mails of the people there, and writes down who looked.</summary>
    public async Task<IActionResult> OnPostReachAsync(int id, [FromQuery(Name = "page")] int? page, CancellationToken cancellation)
    {
        if (!await db.Partners.VisibleTo(reader, Ability.KeepPartners).AnyAsync(partner => partner.Id == id, cancellation))
            return NotFound();

        var reached = await db.Contacts.Where(one => one.PartnerId == id && (one.Email != null || one.Phone != null)).Select(one => one.Id).ToListAsync(cancellation);
        await journal.ViewedContactsAsync(reached, cancellation);
        ShowsReach = true;
        return await LoadAsync(id, page, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(int id, int? page, CancellationToken cancellation)
    {
        var found = await db.Partners.AsNoTracking().VisibleTo(reader).Include(p => p.Country).Include(p => p.PostalCountry).Include(p => p.Owner)
            .Include(p => p.Ties).Include(p => p.Licences).Include(p => p.Bloc!.Members).ThenInclude(member => member.Country)
            .AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id, cancellation);
        if (found is null)
            return false;

        Partner = found;
        await LoadFileAsync(cancellation);
        await LoadPlansAsync(cancellation);
        var happened = await timeline.OfAsync(found, cancellation);
        Paging = Paging.Of(page, happened.Count, Happened);
        Happenings = [.. happened.Skip(Paging.Skip).Take(Paging.Size)];
        return true;
    }

    /// <summary>An address from before a merger leads to the record that stayed.</summary>
    private async Task<IActionResult> MergedAsync(int id, CancellationToken cancellation)
    {
        var into = await db.Partners.Where(p => p.Id == id).Select(p => p.MergedIntoId).SingleOrDefaultAsync(cancellation);
        return into is { } stays && await db.Partners.VisibleTo(reader).AnyAsync(p => p.Id == stays, cancellation) ? Redirect($"~/Partners/{stays}") : NotFound();
    }

    private async Task LoadFileAsync(CancellationToken cancellation)
    {
        var id = Partner.Id;
        var contacts = await db.Contacts.AsNoTracking().Include(one => one.Office).Where(one => one.PartnerId == id).ToListAsync(cancellation);
        Contacts = [.. contacts.OrderBy(one => one.Rank).ThenBy(one => one.SortName, StringComparer.Ordinal)];
        if (MayKeep)
        {
            var mails = contacts.Select(one => one.Email).Append(Partner.Email).OfType<string>().Select(mail => mail.ToLowerInvariant()).Distinct().ToList();
            Stopped = await db.StoppedAddresses().Where(address => mails.Contains(address)).ToListAsync(cancellation);
            var ids = contacts.Select(one => $"{one.Id}").ToList();
            Looks = await db.AuditEntries.AsNoTracking().Where(one => one.Entity == nameof(Contact) && ids.Contains(one.EntityId) && one.Act == PersonalDataJournal.Viewed)
                .OrderByDescending(one => one.Id).Take(LastLooks).ToListAsync(cancellation);
        }

        Channels = await db.Channels.AsNoTracking().Where(one => one.PartnerId == id).OrderBy(one => one.Kind).ThenBy(one => one.Id).ToListAsync(cancellation);
        Agreements = await db.Agreements.AsNoTracking().VisibleTo(reader).With(id).Include(one => one.Duties)
            .OrderByDescending(one => one.SignedOn).ThenBy(one => one.Id).ToListAsync(cancellation);
        Units = await db.MapOfAsync(Partner.Ties.Select(tie => tie.UnitId), cancellation);
    }

    private async Task LoadPlansAsync(CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var (id, country) = (Partner.Id, Partner.CountryIso2);
        Commemorations = await db.Commemorations.VisibleTo(reader)
            .Where(c => c.Anniversary!.PartnerId == id || (country != null && c.Anniversary.CountryIso2 == country) || db.Letters.Any(l => l.CommemorationId == c.Id && l.PartnerId == id))
            .OrderByDescending(c => c.Date).ThenBy(c => c.Id).Take(Shown)
            .Select(c => new Shared(c.Id, vietnamese ? c.TitleVi : c.TitleEn, c.Date, c.Ordinal, c.Status))
            .ToListAsync(cancellation);
        Letters = await db.Letters.VisibleTo(reader).Where(letter => letter.PartnerId == id)
            .OrderByDescending(letter => letter.Commemoration!.Date).ThenBy(letter => letter.Id).Take(Shown)
            .Select(letter => new Greeting(
                letter.Id, letter.CommemorationId, vietnamese ? letter.Commemoration!.TitleVi : letter.Commemoration!.TitleEn, letter.Status, letter.DatedOn))
            .ToListAsync(cancellation);
        Subscriptions = await db.FeedSubscriptions.AsNoTracking().VisibleTo(reader).Where(s => s.PartnerId == id).OrderBy(s => s.Id).ToListAsync(cancellation);
    }

    /// <summary>A commemoration of a day that concerns the partner.</summary>
    public sealed record Shared(int Id, string Title, DateOnly Date, int? Ordinal, CommemorationStatus Status);

    /// <summary>A letter to the partner.</summary>
    public sealed record Greeting(int Id, int CommemorationId, string Occasion, LetterStatus Status, DateOnly? DatedOn);
}
