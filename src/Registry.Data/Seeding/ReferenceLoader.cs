using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Registry.Data.Seeding.Sheets;

namespace Registry.Data.Seeding;

/// <summary>Brings countries, provinces, holidays and days to the reference files at start; what a person edited or verified is left alone.</summary>
/// <remarks>A file with a broken row is refused whole, said in the log and kept with its state; the others are loaded and the registry starts.</remarks>
public sealed class ReferenceLoader(RegistryDbContext db, IOptions<ReferenceOptions> options, TimeProvider time, ILogger<ReferenceLoader> logger)
{
    private static readonly Guid Program = typeof(ReferenceLoader).Module.ModuleVersionId;

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!options.Value.Load)
            return;

        var states = await db.ReferenceFiles.AsNoTracking().ToDictionaryAsync(file => file.Name, cancellation);
        var fingerprint = ReferenceText.Hash(Program);
        foreach (var sheet in ReferenceSheet.All)
        {
            var text = await ReferenceText.ReadAsync(sheet.Name, options.Value.Folder, cancellation);
            // names of days are made from names of countries: a change of one file reads again those that follow
            fingerprint = ReferenceText.Hash(fingerprint, text);
            if (states.GetValueOrDefault(sheet.Name)?.Hash != fingerprint)
                await LoadAsync(sheet, text, fingerprint, cancellation);
        }
    }

    private async Task LoadAsync(ReferenceSheet sheet, string text, string fingerprint, CancellationToken cancellation)
    {
        var at = time.GetUtcNow();
        try
        {
            var rows = ReferenceTable.Read(sheet.Name, text);
            await sheet.ApplyAsync(db, rows, at, cancellation);
            var state = await StateAsync(sheet, cancellation);
            (state.Hash, state.Rows, state.LoadedAt, state.Error) = (fingerprint, rows.Count, at, null);
            await db.SaveChangesAsync(cancellation);
            logger.LogInformation("Reference file {File} loaded: {Rows} rows.", sheet.Name, rows.Count);
        }
        catch (ReferenceException broken)
        {
            await RefuseAsync(sheet, broken, cancellation);
        }
        catch (DbUpdateException clash) when (clash is DbUpdateConcurrencyException || db.IsUniqueViolation(clash))
        {
            logger.LogInformation("Reference file {File} is being loaded by another process.", sheet.Name);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task RefuseAsync(ReferenceSheet sheet, ReferenceException broken, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        logger.LogError("{Reason}. Nothing of this file was loaded; what was there before stays.", broken.Message);
        (await StateAsync(sheet, cancellation)).Error = broken.Message[..Math.Min(broken.Message.Length, ReferenceFile.ErrorLength)];
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<ReferenceFile> StateAsync(ReferenceSheet sheet, CancellationToken cancellation)
    {
        var state = await db.ReferenceFiles.SingleOrDefaultAsync(file => file.Name == sheet.Name, cancellation);
        if (state is null)
            db.ReferenceFiles.Add(state = new() { Name = sheet.Name });

        return state;
    }
}
