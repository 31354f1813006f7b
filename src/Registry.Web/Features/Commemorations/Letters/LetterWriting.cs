using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Domain.Greetings;
using Registry.Domain.Partners;
using Registry.Web.Documents;
using Registry.Web.Documents.GreetingLetters;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>Writes the words of letters from the texts nearest to their occasion and addressee, with the ordinal right in each language.</summary>
internal sealed class LetterWriting(IReadOnlyList<GreetingText> texts, IReadOnlyDictionary<string, Country> countries)
{
    /// <param name="ownerId">Who greets: their own texts, and those of the unions above them, go before shipped ones.</param>
    public static async Task<LetterWriting> ForAsync(RegistryDbContext db, int ownerId, CancellationToken cancellation)
    {
        var parents = await db.Associations.Select(one => new { one.Id, one.ParentId }).ToDictionaryAsync(one => one.Id, one => one.ParentId, cancellation);
        var chain = new List<int>();
        for (int? here = ownerId; here is { } id && !chain.Contains(id); here = parents.GetValueOrDefault(id))
            chain.Add(id);
        return new(
            await db.GreetingTexts.AsNoTracking().Where(text => text.OwnerId == null || chain.Contains(text.OwnerId.Value)).OrderBy(text => text.Id).ToListAsync(cancellation),
            await db.Countries.AsNoTracking().ToDictionaryAsync(country => country.Iso2, cancellation));
    }

    /// <summary>Languages in which there is at least one text, Vietnamese and English first.</summary>
    public IReadOnlyList<string> Languages => [.. texts.Select(text => text.Language).Distinct().OrderBy(code => code switch { "vi" => "0", "en" => "1", _ => code }, StringComparer.Ordinal)];

    /// <summary>Addresses and words a draft anew; the signer stays.</summary>
    public void Write(Letter letter, Commemoration commemoration, GreetingAddressee addressee)
    {
        var occasion = OccasionOf(commemoration, addressee);
        var vietnamese = letter.IsInVietnamese ? GreetingComposer.Compose(texts, occasion, letter.Signer, "vi") : null;
        var foreign = letter.IsInEnglish ? GreetingComposer.Compose(texts, occasion, letter.Signer, letter.ForeignLanguage) : null;
        letter.Address(addressee.NameVi, ForeignAddressee(letter, addressee), addressee.NameOwn);
        letter.Head(vietnamese?.Heading, foreign?.Heading, foreign?.Opening, foreign?.Subject ?? vietnamese?.Subject);
        letter.Write(vietnamese?.Body, foreign?.Body, letter.DatedOn);
    }

    private LetterOccasion OccasionOf(Commemoration commemoration, GreetingAddressee addressee)
    {
        var day = commemoration.Anniversary!;
        var country = day.CountryIso2 is { } code ? countries.GetValueOrDefault(code) : null;
        return new(
            day.Kind,
            new(day.NameVi, day.NameEn),
            country is null ? null : new(country.OfficialVi ?? country.NameVi, FormalNames.InEnglish(country.Iso2, country.NameEn)),
            commemoration.Ordinal,
            commemoration.Ordinal is null ? default(PartialDate) : day.Base,
            commemoration.OccurrenceOn,
            new BothLanguages(commemoration.Owner!.Name, commemoration.Owner.NameEn),
            addressee)
        { Iso2 = day.CountryIso2, FurtherNames = day.FurtherNames };
    }

    /// <summary>An office's name in its own script is the whole line where the letter is in that language; a person's would leave out the office.</summary>
    private static string ForeignAddressee(Letter letter, GreetingAddressee addressee) =>
        letter.ForeignLanguage != "en" && addressee.ContactName is null && ForeignName.Of(addressee.NameOwn) is { } own && own.Language == letter.ForeignLanguage
            ? own.Text
            : addressee.NameEn;
}
