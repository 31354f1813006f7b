using Registry.Web.Sheets.Csv;
using Registry.Web.Sheets.Xlsx;

namespace Registry.Web.Sheets;

/// <summary>A list that somebody keeps as XLSX or CSV, opened to be read; whatever it is called, its content decides.</summary>
/// <remarks>Nothing in it is run, followed or looked up elsewhere, and its rows are never all in memory.</remarks>
public abstract class SheetFile : IDisposable
{
    /// <summary>What is in the file, in the order of its tabs; a CSV file is one sheet.</summary>
    public abstract IReadOnlyList<SheetName> Sheets { get; }

    /// <summary>How a CSV file was written, with a sample to look at; nothing for XLSX.</summary>
    public virtual CsvGuess? Csv => null;

    /// <summary>The rows that hold something, read as they are asked for; may be asked for again.</summary>
    /// <param name="sheet">Its place among <see cref="Sheets"/>.</param>
    public abstract IEnumerable<SheetRow> Rows(int sheet);

    /// <summary>Opens a file, or says what is wrong with it; a stream that cannot be wound back is kept in a temporary file.</summary>
    /// <param name="csv">How a CSV file is to be read, where the guess was wrong.</param>
    public static async Task<SheetFile> OpenAsync(Stream stream, string fileName, CsvChoice? csv = null, SheetLimits? limits = null, CancellationToken cancellation = default)
    {
        limits ??= new();
        var kept = await SheetSpool.KeepAsync(stream, limits.FileBytes, cancellation);
        try
        {
            return SheetSignature.IsPackage(kept)
                ? XlsxFile.Open(kept, limits)
                : CsvFile.Open(kept, Path.GetFileNameWithoutExtension(fileName), csv, limits);
        }
        catch
        {
            await kept.DisposeAsync();
            throw;
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
