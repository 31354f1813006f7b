using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Days;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Search;

/// <summary>Finds in everything the reader may see, with or without accents.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader) : PageModel
{
    private const int LongestSearch = 200;
    private const int PreviewSize = 8;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>The one group that is shown whole; none: the first of each.</summary>
    [BindProperty(SupportsGet = true, Name = "in")]
    public string? Within { get; set; }

    public IReadOnlyList<Group> Groups { get; private set; } = [];

    public int Total => Groups.Sum(group => group.Paging.Total);

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        var folded = SearchText.Fold((Query ?? "") is { Length: > LongestSearch } longer ? longer[..LongestSearch] : Query ?? "");
        if (folded.Trim().Length == 0)
            return;

        var vietnamese = Masthead.IsVietnamese;
        var groups = new (string Key, string Title, IQueryable<Hit> Hits)[]
        {
            ("commemorations", "Commemorations", db.Commemorations.VisibleTo(reader).Where(one => one.SearchName.Contains(folded)).OrderByDescending(one => one.Date).ThenBy(one => one.Id)
                .Select(one => new Hit("/Commemorations/" + one.Id, vietnamese ? one.TitleVi : one.TitleEn, one.Date, null))),
            ("anniversaries", "Anniversaries", db.AnniversariesVisibleTo(reader).Where(one => one.WithdrawnAt == null && one.SearchName.Contains(folded)).OrderBy(one => one.SearchName).ThenBy(one => one.Id)
                .Select(one => new Hit("/Anniversaries/" + one.Id, vietnamese ? one.NameVi : one.NameEn, null, null))),
            ("associations", "Associations", db.Associations.VisibleTo(reader).Where(one => one.SearchName.Contains(folded)).OrderBy(one => one.SortName).ThenBy(one => one.Id)
                .Select(one => new Hit("/Associations/" + one.Id, vietnamese ? one.Name : one.NameEn, null, null))),
            ("partners", "Partners", db.Partners.VisibleTo(reader).Where(one => one.SearchName.Contains(folded)).OrderBy(one => one.SortName).ThenBy(one => one.Id)
                .Select(one => new Hit("/Partners/" + one.Id, vietnamese ? one.NameVi : one.NameEn, null, one.Country == null ? null : vietnamese ? one.Country.NameVi : one.Country.NameEn))),
            ("agencies", "Agencies", db.Agencies.Where(one => one.SearchName.Contains(folded)).OrderBy(one => one.SortName).ThenBy(one => one.Id)
                .Select(one => new Hit("/Agencies/" + one.Id, one.Name, null, one.Abbreviation))),
        };
        var found = new List<Group>();
        foreach (var (key, title, hits) in groups.Where(group => string.IsNullOrEmpty(Within) || group.Key == Within))
            found.Add(await FindAsync(key, title, hits, number, cancellation));
        Groups = [.. found.Where(group => group.Paging.Total > 0)];
    }

    private async Task<Group> FindAsync(string key, string title, IQueryable<Hit> hits, int? number, CancellationToken cancellation)
    {
        var total = await hits.CountAsync(cancellation);
        var paging = key == Within ? Paging.Of(number, total) : Paging.Of(1, total, PreviewSize);
        return new(key, title, paging, total == 0 ? [] : await hits.Skip(paging.Skip).Take(paging.Size).ToListAsync(cancellation));
    }

    /// <summary>What was found of one kind.</summary>
    public sealed record Group(string Key, string Title, Paging Paging, IReadOnlyList<Hit> Hits);

    /// <summary>One thing found and where it is.</summary>
    public sealed record Hit(string Address, string Name, DateOnly? Date, string? Note)
    {
        public string? Second => Date is { } day ? DayText.Numeric(day) : Note;
    }
}
