using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>What is to be greeted: the days to come of our partners, and who was greeted last year and not yet this year.</summary>
public sealed class GreetingOutlook(RegistryDbContext db, Reader reader, IOptions<DaysOptions> habits)
{
    public const int Days = 90;

    private static readonly AnniversaryKind[] Greeted =
        [AnniversaryKind.NationalDay, AnniversaryKind.DiplomaticRelations, AnniversaryKind.Partnership, AnniversaryKind.LunarFestival, AnniversaryKind.AssociationFounding];

    /// <summary>Days of the coming three months that belong to a partner of ours, with how many letters are written.</summary>
    internal async Task<IReadOnlyList<Coming>> ComingAsync(DateOnly today, CancellationToken cancellation)
    {
        var mine = reader.AssociationsFor(Ability.Read);
        var countries = await db.Partners.VisibleTo(reader).Where(partner => partner.MergedIntoId == null && partner.CountryIso2 != null)
            .GroupBy(partner => partner.CountryIso2!).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancellation);
        var days = await db.AnniversariesVisibleTo(reader).Where(day => day.WithdrawnAt == null && Greeted.Contains(day.Kind)).Concerning(db, mine)
            .Include(day => day.Notices).AsNoTracking().OrderBy(day => day.Id).ToListAsync(cancellation);
        var coming = days.OccurrencesBetween(today, today.AddDays(Days), habits.Value.LeapDay)
            .Where(day => day.Anniversary.PartnerId is not null || (day.Anniversary.CountryIso2 is { } code && countries.ContainsKey(code))).ToList();
        var ids = coming.Select(day => day.Anniversary.Id).ToList();
        var written = (await db.Letters.VisibleTo(reader).Where(letter => ids.Contains(letter.Commemoration!.AnniversaryId))
            .Select(letter => new { letter.Commemoration!.AnniversaryId, letter.Commemoration.Year, letter.Status }).ToListAsync(cancellation))
            .ToLookup(letter => (letter.AnniversaryId, letter.Year), letter => letter.Status);
        return [.. coming.OrderBy(day => day.Date).Select(day => new Coming(
            day,
            day.Anniversary.CountryIso2 is { } code ? countries.GetValueOrDefault(code, 1) : 1,
            written[(day.Anniversary.Id, day.Year)].Count(),
            written[(day.Anniversary.Id, day.Year)].Count(status => status == LetterStatus.Sent)))];
    }

    /// <summary>Sent the year before, and nothing written to the same partner on the same occasion in this year.</summary>
    public IQueryable<Letter> NotYet(int year) => db.Letters.AsNoTracking().VisibleTo(reader)
        .Where(letter => letter.SentAt != null && letter.Commemoration!.Year == year - 1 && letter.PartnerId != null && letter.Partner!.MergedIntoId == null)
        .Where(letter => !db.Letters.Any(now => now.PartnerId == letter.PartnerId && now.Commemoration!.Year == year
            && now.Commemoration.AnniversaryId == letter.Commemoration!.AnniversaryId));

    /// <param name="Letters">Written, in whatever state.</param>
    internal sealed record Coming(Occurrence Day, int Partners, int Letters, int Sent)
    {
        public string Pick => new Pick(Day.Anniversary.Id, Day.Year).ToString();

        public string Name => Masthead.IsVietnamese ? Day.Anniversary.NameVi : Day.Anniversary.NameEn;
    }
}
