using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Journal;

/// <summary>Who changed what, and when; nobody can change this.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    private static readonly DateOnly Beginning = new(1900, 1, 1);
    private static readonly DateOnly End = new(2200, 1, 1);

    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Entity { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    /// <summary>One record alone; needs the entity too.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Record { get; set; }

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<(string Name, string Label)> Entities { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public bool IsFiltered => Person is { Length: > 0 } || Entity is { Length: > 0 } || Record is { Length: > 0 } || From is not null || To is not null;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var mine = db.AuditEntries.VisibleTo(reader, db);
        var names = await mine.Select(entry => entry.Entity).Distinct().ToListAsync(cancellation);
        Entities = [.. names.Select(name => (name, JournalWords.Entity(text, name))).OrderBy(entity => entity.Item2, StringComparer.CurrentCulture)];
        var found = Filter(mine);
        Paging = Paging.Of(Part, await found.CountAsync(cancellation));
        var entries = await found.OrderByDescending(entry => entry.Id).Skip(Paging.Skip).Take(Paging.Size).ToListAsync(cancellation);
        Rows = [.. entries.Select(RowOf)];
    }

    private IQueryable<AuditEntry> Filter(IQueryable<AuditEntry> entries)
    {
        entries = entries.By(db, Person);
        if (Entity is { Length: > 0 } entity)
            entries = entries.Where(entry => entry.Entity == entity);
        if (Record is { Length: > 0 } record)
            entries = entries.Where(entry => entry.EntityId == record);

        return From is null && To is null ? entries : entries.Between(StartOf(From ?? Beginning), StartOf((To ?? End).AddDays(To is null ? 0 : 1)));
    }

    private DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, time.LocalTimeZone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    private Row RowOf(AuditEntry entry) => new(
        Moment.Of(entry.At, time),
        entry.ByName.Length > 0 ? entry.ByName : text["The register itself"].Value,
        text[$"Act.{entry.Act}"].Value,
        JournalWords.Entity(text, entry.Entity),
        entry.Entity, entry.EntityId,
        JournalWords.Changes(text, entry.Changes, time));

    public sealed record Row(string At, string By, string Act, string Label, string Entity, string EntityId, IReadOnlyList<JournalChange> Changes);
}
