using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Today;

/// <summary>What partners ask for: duties that fall due, agreements and licences that end, and silence.</summary>
public sealed class TodayPartners(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
{
    /// <summary>After so many months without contact a partner is named.</summary>
    public const int QuietMonths = 12;

    private const int MostRows = 10;
    private const int DutyDays = 14;
    private const int EndMonths = 3;

    public async Task<IReadOnlyList<Row>> FindAsync(DateOnly today, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var owed = await db.AgreementDuties.AsNoTracking().VisibleTo(reader, Ability.KeepPartners).OwedBy(today.AddDays(DutyDays)).Include(duty => duty.Agreement)
            .OrderBy(duty => duty.DueOn).Take(MostRows).ToListAsync(cancellation);
        var ending = await db.Agreements.AsNoTracking().VisibleTo(reader, Ability.KeepPartners).EndingBetween(DateOnly.MinValue, today.AddMonths(EndMonths))
            .OrderBy(one => one.EndsOn).Take(MostRows).ToListAsync(cancellation);
        var mine = reader.AssociationsFor(Ability.KeepPartners);
        var licences = await db.Licences.AsNoTracking().Where(one => mine.Contains(one.Partner!.OwnerId) && one.Partner.MergedIntoId == null).RunningOutBy(today.AddDays(Licence.RenewalDays))
            .OrderBy(one => one.ExpiresOn).Take(MostRows).Select(one => new { one.PartnerId, one.Number, one.ExpiresOn, Name = vietnamese ? one.Partner!.NameVi : one.Partner!.NameEn }).ToListAsync(cancellation);
        return
        [
            .. owed.Select(duty => new Row(duty.DueOn, duty.Title ?? text[AgreementWords.Of(duty.Kind)], duty.Agreement!.Title(vietnamese), $"/Agreements/{duty.AgreementId}"))
                .Concat(ending.Where(one => !one.RenewsItself).Select(one => new Row(one.EndsOn!.Value, text["The agreement ends"], one.Title(vietnamese), $"/Agreements/{one.Id}")))
                .Concat(licences.Select(one => new Row(one.ExpiresOn, text["The licence ends"], $"{one.Name}, {one.Number}", $"/Partners/{one.PartnerId}")))
                .OrderBy(row => row.On),
        ];
    }

    /// <summary>How many partners nobody has been in touch with for a year.</summary>
    public Task<int> QuietCountAsync(DateOnly today, CancellationToken cancellation)
    {
        var since = today.AddMonths(-QuietMonths);
        return db.WithoutContactSince(db.Partners.VisibleTo(reader, Ability.KeepPartners), since, time.StartOf(since)).CountAsync(cancellation);
    }

    /// <summary>One thing with its day.</summary>
    public sealed record Row(DateOnly On, string What, string Of, string Path);
}
