using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Documents;
using Registry.Web.Documents.GreetingLetters;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>Letters as pages find them, and as paper.</summary>
internal static class LetterFile
{
    /// <summary>The letter with all it is printed from; nothing outside the reader's grants.</summary>
    public static Task<Letter?> FindLetterAsync(
        this RegistryDbContext db, Reader reader, int commemorationId, int letterId, Ability ability, CancellationToken cancellation) =>
        db.Letters.VisibleTo(reader, ability)
            .Include(letter => letter.Partner!.Country)
            .Include(letter => letter.Partner!.PostalCountry)
            .Include(letter => letter.Contact!.Office)
            .Include(letter => letter.Round)
            .Include(letter => letter.Commemoration!.Owner!.FormerNames)
            .Include(letter => letter.Commemoration!.Anniversary)
            .SingleOrDefaultAsync(letter => letter.Id == letterId && letter.CommemorationId == commemorationId, cancellation);

    /// <summary>How often the same greeting to the same addressee is written already.</summary>
    public static Task<int> RepeatsAsync(this RegistryDbContext db, Letter letter, CancellationToken cancellation)
    {
        var key = letter.GreetingKey!;
        return db.Letters.CountAsync(one => one.GreetingKey == key || one.GreetingKey!.StartsWith(key + "#"), cancellation);
    }

    /// <summary>What was sent on the same occasion to the same partner or the same mailbox, also to another person there.</summary>
    public static IQueryable<Letter> SentTwins(this RegistryDbContext db, Letter letter)
    {
        var (id, partner, email, occasion, year) = (letter.Id, letter.PartnerId, letter.Email, letter.Commemoration!.AnniversaryId, letter.Commemoration.Year);
        return db.Letters.AsNoTracking().Where(one => one.Id != id && one.SentAt != null && one.Commemoration!.AnniversaryId == occasion && one.Commemoration.Year == year
            && ((partner != null && one.PartnerId == partner) || (email != null && one.Email == email)));
    }

    /// <summary>Its date is verified, or somebody stands for it.</summary>
    public static bool MayBePrinted(this Letter letter) =>
        letter.MayBePrinted(letter.Commemoration!.Anniversary!.IsVerified, letter.Commemoration.OccurrenceOn);

    /// <summary>Where its post goes, line by line: as written for this letter, or as the partner's file says.</summary>
    public static IReadOnlyList<string> Street(this Letter letter, bool? vietnamese = null) => letter.PostalAddress is { } written
        ? written.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : letter.Partner?.Envelope(vietnamese ?? letter.IsInVietnamese) ?? [];

    /// <summary>The same in the script of the place; what was written for this letter alone stands alone.</summary>
    public static IReadOnlyList<ForeignName> StreetOwn(this Letter letter) =>
        letter.PostalAddress is null ? [.. letter.Partner?.Postal.OnEnvelopeInOwnScript().Select(ForeignName.Of).OfType<ForeignName>() ?? []] : [];

    public static Paper ToPaper(this Letter letter) => GreetingLetterDocument.Compose(letter.ToGreeting());

    /// <summary>The letter as its renderers take it.</summary>
    public static GreetingLetter ToGreeting(this Letter letter)
    {
        var issuer = letter.Commemoration!.Owner!;
        var (name, nameEn) = letter.DatedOn is { } dated ? issuer.NameOn(dated) : (issuer.Name, issuer.NameEn);
        var contact = string.Join(" · ", new[] { issuer.Address, issuer.Email }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return new(
            new(name, nameEn, contact),
            letter.IsInVietnamese
                ? new(issuer.Place, letter.Addressee, letter.HeadingVi ?? LetterDefaults.HeadingVi, letter.BodyVi ?? "", letter.SignerTitle, letter.Signer)
                { Street = PrintedStreet(letter, vietnamese: true), StreetOwn = letter.IsInEnglish ? [] : PrintedStreetOwn(letter) }
                : null,
            letter.IsInEnglish
                ? new(
                    issuer.Place, letter.AddresseeEn ?? letter.Addressee, letter.HeadingEn ?? LetterDefaults.HeadingEn, letter.BodyEn ?? "",
                    letter.SignerTitleEn ?? letter.SignerTitle, letter.Signer, letter.OpeningEn)
                { Street = IsInLettersOwnScript(letter) ? [] : PrintedStreet(letter, vietnamese: false), StreetOwn = PrintedStreetOwn(letter) }
                : null,
            ForeignName.Of(letter.AddresseeOwn),
            letter.DatedOn,
            (letter.DatedOn ?? letter.Commemoration.OccurrenceOn).Year,
            letter.Status == LetterStatus.Draft)
        {
            ForeignLanguage = letter.ForeignLanguage,
        };
    }

    /// <summary>Only what goes by post says where it goes.</summary>
    private static IReadOnlyList<string> PrintedStreet(Letter letter, bool vietnamese) => letter.Channel == LetterChannel.Post ? letter.Street(vietnamese) : [];

    private static IReadOnlyList<ForeignName> PrintedStreetOwn(Letter letter) => letter.Channel == LetterChannel.Post ? letter.StreetOwn() : [];

    /// <summary>A letter in the language of the place needs no Latin address above.</summary>
    private static bool IsInLettersOwnScript(Letter letter) =>
        PrintedStreetOwn(letter) is { Count: > 0 } own && own.Any(line => line.Language == letter.ForeignLanguage);
}
