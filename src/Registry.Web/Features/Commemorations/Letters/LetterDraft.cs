using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Domain.Partners;
using Registry.Web.Documents;
using Registry.Web.Documents.GreetingLetters;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>Writes the first words of a letter from its occasion, with the ordinal right in each language.</summary>
internal static class LetterDraft
{
    public static async Task<Letter> ProposeAsync(
        RegistryDbContext db, Commemoration commemoration, Partner? partner, string addressee, string? addresseeEn, string language, CancellationToken cancellation)
    {
        var occasion = await OccasionAsync(db, commemoration, partner, cancellation);
        var letter = new Letter(commemoration, partner?.Id, partner?.NameVi ?? addressee, language);
        letter.Address(letter.Addressee, partner?.NameEn ?? addresseeEn, partner?.NameOwn);
        letter.Write(
            letter.IsInVietnamese ? VietnameseProposal.Body(occasion) : null,
            letter.IsInEnglish ? EnglishProposal.Body(occasion) : null,
            datedOn: null);
        var (signer, title, titleEn) = await LastSignerAsync(db, commemoration.OwnerId, cancellation);
        letter.SignBy(signer, title ?? VietnameseProposal.SignerTitle, titleEn ?? EnglishProposal.SignerTitle);
        return letter;
    }

    private static async Task<LetterOccasion> OccasionAsync(
        RegistryDbContext db, Commemoration commemoration, Partner? partner, CancellationToken cancellation)
    {
        var day = commemoration.Anniversary!;
        var country = await db.Countries.AsNoTracking().SingleOrDefaultAsync(one => one.Iso2 == day.CountryIso2, cancellation);
        return new(
            day.Kind,
            new(day.NameVi, day.NameEn),
            country is null ? null : new(country.OfficialVi ?? country.NameVi, FormalNames.InEnglish(country.Iso2, country.NameEn)),
            commemoration.Ordinal,
            commemoration.Ordinal is null ? default(PartialDate) : day.Base,
            commemoration.OccurrenceOn,
            new BothLanguages(commemoration.Owner!.Name, commemoration.Owner.NameEn),
            partner?.Kind);
    }

    // who signed last will most likely sign again
    private static async Task<(string? Name, string? Title, string? TitleEn)> LastSignerAsync(RegistryDbContext db, int ownerId, CancellationToken cancellation)
    {
        var last = await db.Letters.AsNoTracking()
            .Where(letter => letter.Commemoration!.OwnerId == ownerId && letter.Signer != null)
            .OrderByDescending(letter => letter.Id)
            .Select(letter => new { letter.Signer, letter.SignerTitle, letter.SignerTitleEn })
            .FirstOrDefaultAsync(cancellation);
        return (last?.Signer, last?.SignerTitle, last?.SignerTitleEn);
    }
}
