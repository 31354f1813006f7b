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
            .Include(letter => letter.Partner)
            .Include(letter => letter.Contact!.Office)
            .Include(letter => letter.Round)
            .Include(letter => letter.Commemoration!.Owner!.FormerNames)
            .Include(letter => letter.Commemoration!.Anniversary)
            .SingleOrDefaultAsync(letter => letter.Id == letterId && letter.CommemorationId == commemorationId, cancellation);

    /// <summary>Its date is verified, or somebody stands for it.</summary>
    public static bool MayBePrinted(this Letter letter) =>
        letter.MayBePrinted(letter.Commemoration!.Anniversary!.IsVerified, letter.Commemoration.OccurrenceOn);

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
                : null,
            letter.IsInEnglish
                ? new(
                    issuer.Place, letter.AddresseeEn ?? letter.Addressee, letter.HeadingEn ?? LetterDefaults.HeadingEn, letter.BodyEn ?? "",
                    letter.SignerTitleEn ?? letter.SignerTitle, letter.Signer, letter.OpeningEn)
                : null,
            ForeignName.Of(letter.AddresseeOwn),
            letter.DatedOn,
            (letter.DatedOn ?? letter.Commemoration.OccurrenceOn).Year,
            letter.Status == LetterStatus.Draft)
        {
            ForeignLanguage = letter.ForeignLanguage,
        };
    }
}
