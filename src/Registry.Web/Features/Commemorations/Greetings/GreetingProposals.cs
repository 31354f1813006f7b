using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Partners;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Proposes whom to greet: partners of the country or the day, the missions on days of everybody, and last year's list.</summary>
public sealed class GreetingProposals(RegistryDbContext db, Reader reader, PlanFromDays plan)
{
    private static readonly PartnerKind[] Missions = [PartnerKind.Embassy, PartnerKind.ConsulateGeneral];

    internal async Task<IReadOnlyList<Proposal>> ForAsync(IReadOnlyCollection<Pick> picks, CancellationToken cancellation)
    {
        var days = await plan.FindAsync(picks, cancellation);
        var letters = await LettersAsync(days, cancellation);
        var partners = await PartnersAsync(days, [.. letters.Select(letter => letter.PartnerId).OfType<int>().Distinct()], cancellation);
        return [.. days.SelectMany(day => partners.Where(partner => Concerns(day, partner, letters)).SelectMany(partner => Of(day, partner, letters)))];
    }

    private Task<List<EarlierLetter>> LettersAsync(IReadOnlyList<Occurrence> days, CancellationToken cancellation)
    {
        var ids = days.Select(day => day.Anniversary.Id).Distinct().ToList();
        var years = days.SelectMany(day => new[] { day.Year, day.Year - 1 }).Distinct().ToList();
        return db.Letters.VisibleTo(reader)
            .Where(letter => letter.PartnerId != null && ids.Contains(letter.Commemoration!.AnniversaryId) && years.Contains(letter.Commemoration.Year))
            .OrderBy(letter => letter.Id)
            .Select(letter => new EarlierLetter(
                letter.Id, letter.CommemorationId, letter.Commemoration!.AnniversaryId, letter.Commemoration.Year, letter.PartnerId, letter.ContactId, letter.Status,
                letter.Language, letter.ForeignLanguage, letter.Channel, letter.PostalAddress))
            .ToListAsync(cancellation);
    }

    private Task<List<Partner>> PartnersAsync(IReadOnlyList<Occurrence> days, List<int> known, CancellationToken cancellation)
    {
        var countries = days.Select(day => day.Anniversary.CountryIso2).Where(code => code is not null).Distinct().ToList();
        var own = days.Select(day => day.Anniversary.PartnerId).OfType<int>().ToList();
        var everybody = days.Any(IsOfEverybody);
        return db.Partners.AsNoTracking().VisibleTo(reader)
            .Where(partner => partner.MergedIntoId == null && (
                countries.Contains(partner.CountryIso2) || own.Contains(partner.Id) || known.Contains(partner.Id) || (everybody && Missions.Contains(partner.Kind))))
            .Include(partner => partner.Contacts).ThenInclude(contact => contact.Office)
            .ByPlace().ToListAsync(cancellation);
    }

    private static bool IsOfEverybody(Occurrence day) =>
        day.Anniversary is { PartnerId: null, CountryIso2: null or "VN" };

    private static bool Concerns(Occurrence day, Partner partner, List<EarlierLetter> letters) =>
        day.Anniversary.PartnerId is { } own
            ? own == partner.Id
            : day.Anniversary.CountryIso2 == partner.CountryIso2
                || (IsOfEverybody(day) && Missions.Contains(partner.Kind))
                || letters.Exists(letter => letter.PartnerId == partner.Id && letter.AnniversaryId == day.Anniversary.Id);

    /// <summary>The head of the office first and ticked; the others, and the office itself, are there to be chosen.</summary>
    private static IEnumerable<Proposal> Of(Occurrence day, Partner partner, List<EarlierLetter> letters)
    {
        var here = letters.Where(letter => letter.PartnerId == partner.Id && letter.AnniversaryId == day.Anniversary.Id).ToList();
        var inOffice = partner.Contacts.Where(contact => contact.IsInOfficeOn(day.Date)).OrderBy(contact => contact.Rank).ThenBy(contact => contact.SortName, StringComparer.Ordinal).ToList();
        List<Contact?> all = [.. inOffice, null];
        // whoever was written to last year is written to again, were it the office itself
        var usual = all.Find(contact => here.Exists(letter => letter.Year == day.Year - 1 && letter.ContactId == contact?.Id));
        var first = here.Exists(letter => letter.Year == day.Year - 1 && letter.ContactId == usual?.Id) ? usual : all[0];
        var isGreeted = here.Exists(letter => letter.Year == day.Year);
        return all.OrderBy(contact => contact == first ? 0 : 1).Select(contact => new Proposal(
            day,
            partner,
            contact,
            here.LastOrDefault(letter => letter.Year == day.Year - 1 && letter.ContactId == contact?.Id),
            here.LastOrDefault(letter => letter.Year == day.Year && letter.ContactId == contact?.Id),
            contact == first && !isGreeted && (partner.Kind != PartnerKind.Person || contact is null)));
    }
}
