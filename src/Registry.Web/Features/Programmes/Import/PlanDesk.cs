using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Programmes.Reading;
using Registry.Web.Documents.Incoming;

namespace Registry.Web.Features.Programmes.Import;

/// <summary>Keeps originals of plans for those who gave them, and reads them whenever they are asked for.</summary>
/// <remarks>What was understood is not stored: it is read from the original each time, in some hundredths of a second.</remarks>
public sealed class PlanDesk(RegistryDbContext db, StoredFiles files, Reader reader, TimeProvider time)
{
    /// <summary>An original that nobody takes over is cleared away after so long.</summary>
    private const int KeptDays = 30;

    /// <summary>What was given as a plan; no other file is opened here.</summary>
    private const string Given = "application/x-plan";

    /// <summary>Reads first, so that what cannot be read is not kept.</summary>
    public async Task<StoredFile> KeepAsync(Stream content, string name, CancellationToken cancellation)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellation);
        copy.Position = 0;
        await PlanFile.ReadAsync(copy, cancellation);
        copy.Position = 0;
        var called = Path.GetFileName(name);
        return await files.KeepAsync(copy, called.Length > StoredFile.NameLength ? called[^StoredFile.NameLength..] : called, Given, reader.UserId,
            time.GetUtcNow().AddDays(KeptDays), (long)PlanFile.MostMegabytes << 20, cancellation);
    }

    public Task<StoredFile?> FindAsync(int id, CancellationToken cancellation) =>
        db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(file => file.Id == id && file.ContentType == Given && file.KeptById == reader.UserId, cancellation);

    public async Task<ReadProgramme> ReadAsync(StoredFile file, CancellationToken cancellation)
    {
        await using var content = files.Open(file);
        return PlanReader.Read(await PlanFile.ReadAsync(content, cancellation), await KnowledgeAsync(cancellation));
    }

    private async Task<ReadingKnowledge> KnowledgeAsync(CancellationToken cancellation) => new(
        (await db.Countries.AsNoTracking().ToListAsync(cancellation)).Select(KnownCountry.Of),
        (await db.AnniversariesVisibleTo(reader).AsNoTracking().Where(day => day.WithdrawnAt == null).ToListAsync(cancellation)).Select(KnownDay.Of),
        await db.LegalDocuments.AsNoTracking().Where(paper => paper.IssuedOn != null).Select(paper => new KnownPaper(paper.Number, paper.IssuedOn!.Value)).ToListAsync(cancellation));
}
