using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners;

/// <summary>The partners by region, country and state, and the countries whose day is marked this year without a partner there.</summary>
public sealed class PartnerOverview(RegistryDbContext db, Reader reader, TimeProvider time)
{
    /// <summary>Nothing done for so long, and a relation counts as quiet.</summary>
    public const int QuietMonths = 24;

    private const int Fives = 5;

    public async Task<IReadOnlyList<Row>> RowsAsync(CancellationToken cancellation)
    {
        var (today, vietnamese) = (time.Today(), Masthead.IsVietnamese);
        var since = today.AddMonths(-QuietMonths);
        var visible = db.Partners.AsNoTracking().VisibleTo(reader);
        var silent = (await db.WithoutContactSince(visible, since, time.StartOf(since)).Select(partner => partner.Id).ToListAsync(cancellation)).ToHashSet();
        var alive = db.Agreements.AliveOn(today);
        var partners = await visible.ByPlace().Select(partner => new
        {
            partner.Id,
            Name = vietnamese ? partner.NameVi : partner.NameEn,
            Region = partner.Country == null ? "" : partner.Country.Region,
            Country = partner.Country == null ? null : vietnamese ? partner.Country.NameVi : partner.Country.NameEn,
            partner.CountryIso2,
            partner.Kind,
            IsTied = partner.Ties.Any(tie => tie.To == null || tie.To >= today) || partner.OurSide != null,
            Agreements = alive.Count(one => one.Parties.Any(party => party.PartnerId == partner.Id)),
        }).ToListAsync(cancellation);
        return
        [
            .. partners.Select(one => new Row(
                one.Id, one.Name, one.Region, one.Country, one.CountryIso2, one.Kind, one.Agreements,
                !silent.Contains(one.Id) ? PartnerState.Living : one.IsTied || one.Agreements > 0 ? PartnerState.Quiet : PartnerState.Loose)),
        ];
    }

    /// <summary>Countries whose diplomatic relations are of a round or fifth year now, or planned to be marked, and where there is no partner.</summary>
    public async Task<IReadOnlyList<Gap>> GapsAsync(IReadOnlyCollection<Row> rows, CancellationToken cancellation)
    {
        var (year, vietnamese) = (time.Today().Year, Masthead.IsVietnamese);
        var known = rows.Select(row => row.CountryIso2).ToHashSet();
        var visible = reader.AssociationsFor(Ability.Read);
        var planned = (await db.Commemorations.Where(one => visible.Contains(one.OwnerId) && one.Year == year && one.Status != CommemorationStatus.Cancelled)
            .Select(one => one.AnniversaryId).ToListAsync(cancellation)).ToHashSet();
        var relations = await db.Anniversaries.AsNoTracking()
            .Where(day => day.Kind == AnniversaryKind.DiplomaticRelations && day.BaseYear != null && day.CountryIso2 != null)
            .Select(day => new { day.Id, day.BaseYear, day.BaseMonth, day.BaseDay, day.CountryIso2, Name = db.Countries.Where(country => country.Iso2 == day.CountryIso2).Select(country => vietnamese ? country.NameVi : country.NameEn).FirstOrDefault() }).ToListAsync(cancellation);
        return
        [
            .. relations.Where(day => !known.Contains(day.CountryIso2))
                .Select(day => (Day: day, Ordinal: year - day.BaseYear!.Value))
                .Where(one => one.Ordinal > 0 && (one.Ordinal % Fives == 0 || planned.Contains(one.Day.Id)))
                .Select(one => new Gap(one.Day.Id, one.Day.CountryIso2!, one.Day.Name ?? one.Day.CountryIso2!, one.Ordinal, one.Day.BaseMonth, one.Day.BaseDay))
                .OrderBy(gap => gap.Month).ThenBy(gap => gap.Day).ThenBy(gap => SortText.Of(gap.Country), StringComparer.Ordinal),
        ];
    }

    /// <summary>A partner in the overview.</summary>
    public sealed record Row(int Id, string Name, string Region, string? Country, string? CountryIso2, Domain.Partners.PartnerKind Kind, int Agreements, PartnerState State);

    /// <summary>A country whose relations are marked this year and where nobody is a partner.</summary>
    public sealed record Gap(int AnniversaryId, string CountryIso2, string Country, int Ordinal, int? Month, int? Day);
}
