using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Files;
using Registry.Domain.Commemorations;
using Registry.Web.Features.Commemorations.Letters;
using Registry.Web.Mail;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Puts an approved letter into the outbox with its file: printed, or as it was changed by hand.</summary>
public sealed class LetterPost(RegistryDbContext db, BoundPapers papers, StoredFiles files, Outbox outbox, TimeProvider time)
{
    private const long LargestFile = 10 * 1024 * 1024;

    /// <summary>The file, the mail and the letter's being sent are saved together, or not at all.</summary>
    /// <param name="letter">Tracked, with all it is printed from.</param>
    /// <returns>False where somebody returned it or sent it in this moment: theirs stands.</returns>
    public async Task<bool> SendAsync(Letter letter, string byId, string byName, CancellationToken cancellation)
    {
        var paper = letter.OwnFileId is null ? letter.ToPaper() : null;
        var printed = paper is null ? null : await papers.PrintAsync(paper, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var file = letter.OwnFileId
            ?? (await files.KeepAsync(new MemoryStream(printed!), PaperFileName.Of(paper!.Title), "application/pdf", byId, null, LargestFile, cancellation)).Id;
        letter.Send(file, byName, time.GetUtcNow());
        outbox.Add(letter.ToMail(file));
        try
        {
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return true;
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || db.IsUniqueViolation(exception))
        {
            return false;
        }
    }
}
