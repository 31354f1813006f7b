using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Congresses;

/// <summary>Which term ends when, and which congress is prepared for it: the nearest end first.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    [FromQuery(Name = "q")]
    public string? Search { get; set; }

    /// <summary><c>ending</c>: within twelve months; <c>over</c>.</summary>
    [FromQuery(Name = "term")]
    public string? Term { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = Paging.Of(null, 0);

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Search) || Term is "ending" or "over";

    public async Task OnGetAsync([FromQuery(Name = "page")] int? shown, CancellationToken cancellation)
    {
        var (vietnamese, today) = (Masthead.IsVietnamese, time.Today());
        var found = await db.Associations.AsNoTracking().VisibleTo(reader).Named(Search)
            .Where(association => association.Status == AssociationStatus.Active && association.Congresses.Any())
            .OrderBy(association => association.SortName).ThenBy(association => association.Id)
            .Select(association => new { association.Id, Name = vietnamese ? association.Name : association.NameEn, Kept = association.Congresses.ToList() })
            .ToListAsync(cancellation);
        var rows = found.Select(one => Row.Of(one.Id, one.Name, one.Kept, today))
            .Where(row => Term switch { "ending" => row.Term?.WarnsAtMonths is not null, "over" => row.Term is { IsOver: true }, _ => true })
            .OrderBy(row => row.Term?.EndsOn ?? DateOnly.MaxValue).ToList();
        Paging = Paging.Of(shown, rows.Count);
        Rows = [.. rows.Skip(Paging.Skip).Take(Paging.Size)];
    }

    /// <summary>An association with its term and the congress that is to come.</summary>
    public sealed record Row(int Id, string Name, TermClock? Term, Congress? Next)
    {
        public static Row Of(int id, string name, IReadOnlyCollection<Congress> congresses, DateOnly today)
        {
            var term = TermClock.Of(congresses, today);
            return new(id, name, term, congresses.Where(congress => congress.HeldOn is null && congress.Ordinal > (term?.Congress.Ordinal ?? 0)).MinBy(congress => congress.Ordinal));
        }
    }
}
