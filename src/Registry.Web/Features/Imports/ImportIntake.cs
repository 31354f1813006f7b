using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Imports;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Web.Sheets;
using Registry.Web.Sheets.Csv;
using Registry.Web.Sheets.Shape;

namespace Registry.Web.Features.Imports;

/// <summary>Looks at a file that was given and keeps it together with the import it begins.</summary>
public sealed class ImportIntake(RegistryDbContext db, StoredFiles files, Reader reader, TimeProvider time)
{
    /// <summary>What is read of files is at hand so long; afterwards the act alone remains.</summary>
    private const int KeptDays = 30;

    public async Task<Import> TakeAsync(string key, int associationId, IFormFile given, CancellationToken cancellation)
    {
        var name = Path.GetFileName(given.FileName) is { Length: > StoredFile.NameLength } longName ? longName[^StoredFile.NameLength..] : Path.GetFileName(given.FileName);
        var shape = await LookAsync(given, name, cancellation);
        var now = time.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await using var content = given.OpenReadStream();
        var kept = await files.KeepAsync(content, name, "application/octet-stream", reader.UserId, now.AddDays(KeptDays), SheetFileLimit, cancellation);
        var import = new Import(key, associationId, kept, reader.UserId, reader.Name, now);
        if (shape is not null)
            import.Take(ImportJson.Write(shape));
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return import;
    }

    private static long SheetFileLimit => new SheetLimits().FileBytes;

    /// <summary>The shape of the only sheet; nothing where a person must choose one, or say where the list begins.</summary>
    private static async Task<ImportShape?> LookAsync(IFormFile given, string name, CancellationToken cancellation)
    {
        await using var content = given.OpenReadStream();
        using var file = await SheetFile.OpenAsync(content, name, cancellation: cancellation);
        var visible = Enumerable.Range(0, file.Sheets.Count).Where(sheet => !file.Sheets[sheet].IsHidden).ToList();
        if (visible.Count != 1)
            return null;

        var shape = ShapeOf(file, visible[0], null, null);
        return shape is not null && file.Csv is { IsCertain: false } ? null : shape;
    }

    /// <summary>Nothing where no header can be found.</summary>
    internal static ImportShape? ShapeOf(SheetFile file, int sheet, ShapeChoice? choice, CsvChoice? csv)
    {
        try
        {
            return ImportShape.Of(file, sheet, SheetShape.Find(file.Rows(sheet), choice), csv);
        }
        catch (RuleException broken) when (broken.Code == "Sheet.NoHeader")
        {
            return null;
        }
    }
}
