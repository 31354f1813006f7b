using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Web.Documents.GreetingLetters;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>Who signed last will most likely sign again.</summary>
internal sealed record LastSigner(string? Name, string Title, string TitleEn)
{
    public static async Task<LastSigner> OfAsync(RegistryDbContext db, int ownerId, CancellationToken cancellation)
    {
        var last = await db.Letters.AsNoTracking()
            .Where(letter => letter.Commemoration!.OwnerId == ownerId && letter.Signer != null)
            .OrderByDescending(letter => letter.Id)
            .Select(letter => new { letter.Signer, letter.SignerTitle, letter.SignerTitleEn })
            .FirstOrDefaultAsync(cancellation);
        return new(last?.Signer, last?.SignerTitle ?? LetterDefaults.SignerTitleVi, last?.SignerTitleEn ?? LetterDefaults.SignerTitleEn);
    }
}
