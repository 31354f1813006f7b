using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners;

/// <summary>The partners by region and country.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text, TimeProvider time) : PageModel
{
    private const int MostMonths = 600;

    public PartnerFilter Filter { get; private set; } = new();

    public IReadOnlyList<PartnerRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, Paging.DefaultSize, 0);

    public int InAll { get; private set; }

    public IReadOnlyList<SelectListItem> Countries { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Regions { get; private set; } = [];

    public async Task OnGetAsync([FromQuery] PartnerFilter filter, CancellationToken cancellation)
    {
        Filter = filter;
        var visible = db.Partners.AsNoTracking().VisibleTo(reader);
        var found = filter.Of(visible);
        if (filter.QuietMonths is > 0 and <= MostMonths and var months)
        {
            var since = time.Today().AddMonths(-months);
            found = db.WithoutContactSince(found, since, time.StartOf(since));
        }

        InAll = await visible.CountAsync(cancellation);
        Paging = Paging.Of(filter.Page, await found.CountAsync(cancellation));
        Rows = await RowsAsync(found, cancellation);
        await LoadChoicesAsync(visible, cancellation);
    }

    public string Without(string name) => FilterAddress.With(Request, name, null);

    private async Task<List<PartnerRow>> RowsAsync(IQueryable<Partner> found, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        return await found
            .ByPlace()
            .Skip(Paging.Skip).Take(Paging.Size)
            .Select(p => new PartnerRow(
                p.Id,
                vietnamese ? p.NameVi : p.NameEn,
                p.NameOwn,
                p.Kind,
                p.Country == null ? "" : p.Country.Region,
                p.Country == null ? null : vietnamese ? p.Country.NameVi : p.Country.NameEn,
                p.OurSide,
                p.SinceYear,
                p.IsUncertain,
                db.Letters.Count(letter => letter.PartnerId == p.Id && letter.Status == LetterStatus.Sent)))
            .ToListAsync(cancellation);
    }

    private async Task LoadChoicesAsync(IQueryable<Partner> visible, CancellationToken cancellation)
    {
        var countries = await visible.Where(p => p.Country != null)
            .Select(p => new { p.Country!.Iso2, p.Country.NameVi, p.Country.NameEn, p.Country.Region }).Distinct().ToListAsync(cancellation);
        Countries =
        [
            .. countries.Select(country => new SelectListItem(Masthead.IsVietnamese ? country.NameVi : country.NameEn, country.Iso2))
                .OrderBy(item => SortText.Of(item.Text), StringComparer.Ordinal),
        ];
        Regions = [.. PartnerWords.Regions.Where(region => countries.Exists(country => country.Region == region)).Select(region => new SelectListItem(text[region], region))];
    }
}
