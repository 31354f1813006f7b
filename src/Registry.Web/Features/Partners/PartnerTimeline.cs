using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners;

/// <summary>What was done together with a partner, from every part of the registry, latest first.</summary>
public sealed class PartnerTimeline(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
{
    private const int Most = 500;

    public async Task<IReadOnlyList<Happening>> OfAsync(Partner partner, CancellationToken cancellation)
    {
        List<Happening> found =
        [
            .. await CommemorationsAsync(partner, cancellation),
            .. await LettersAsync(partner.Id, cancellation),
            .. await AgreementsAsync(partner.Id, cancellation),
            .. await EventsAsync(partner.Id, cancellation),
        ];
        return [.. found.OrderByDescending(one => one.On).ThenBy(one => one.Title, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<Happening>> CommemorationsAsync(Partner partner, CancellationToken cancellation)
    {
        var (id, country, vietnamese) = (partner.Id, partner.CountryIso2, Masthead.IsVietnamese);
        var held = await db.Commemorations.VisibleTo(reader)
            .Where(c => c.Status == CommemorationStatus.Held || c.Status == CommemorationStatus.Reported)
            .Where(c => c.Anniversary!.PartnerId == id || (country != null && c.Anniversary.CountryIso2 == country))
            .OrderByDescending(c => c.Date).Take(Most)
            .Select(c => new { c.Id, c.Date, Title = vietnamese ? c.TitleVi : c.TitleEn, c.Place }).ToListAsync(cancellation);
        return held.Select(c => new Happening(c.Date, null, text["Commemoration"], c.Title, c.Place, $"/Commemorations/{c.Id}"));
    }

    private async Task<IEnumerable<Happening>> LettersAsync(int id, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var sent = await db.Letters.VisibleTo(reader).Where(letter => letter.PartnerId == id && letter.SentAt != null)
            .OrderByDescending(letter => letter.SentAt).Take(Most)
            .Select(letter => new { letter.Id, letter.CommemorationId, letter.SentAt, Title = vietnamese ? letter.Commemoration!.TitleVi : letter.Commemoration!.TitleEn }).ToListAsync(cancellation);
        return sent.Select(letter => new Happening(time.DayOf(letter.SentAt!.Value), null, text["Letter"], letter.Title, null, $"/Commemorations/{letter.CommemorationId}/Letters/{letter.Id}"));
    }

    private async Task<IEnumerable<Happening>> AgreementsAsync(int id, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var agreements = await db.Agreements.AsNoTracking().VisibleTo(reader).With(id).Include(one => one.Steps).ToListAsync(cancellation);
        return agreements.SelectMany(one => one.Steps.Count > 0 || one.SignedOn is null
            ? one.Steps.Select(step => new Happening(step.On, null, text["Agreement"], one.Title(vietnamese), text[AgreementWords.Of(step.Kind)], $"/Agreements/{one.Id}"))
            : [new Happening(one.SignedOn.Value, null, text["Agreement"], one.Title(vietnamese), text["Signed"], $"/Agreements/{one.Id}")]);
    }

    private async Task<IEnumerable<Happening>> EventsAsync(int id, CancellationToken cancellation)
    {
        var events = await db.PartnerEvents.AsNoTracking().Where(one => one.PartnerId == id).OrderByDescending(one => one.On).Take(Most).ToListAsync(cancellation);
        return events.Select(one => new Happening(one.On, one.To, text[PartnerWords.Of(one.Kind)], one.Title, Detail(one), $"/Partners/{id}/Events/{one.Id}"));
    }

    private static string? Detail(PartnerEvent one)
    {
        var amount = one.Amount is { } value ? $"{value.ToString("N0", CultureInfo.GetCultureInfo(Masthead.IsVietnamese ? "vi-VN" : "en-GB"))} {one.Currency}" : null;
        var parts = new[] { one.Place, amount, one.Text }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(" · ", parts);
    }
}
