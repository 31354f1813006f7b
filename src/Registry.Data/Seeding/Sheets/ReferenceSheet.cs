namespace Registry.Data.Seeding.Sheets;

/// <summary>What one reference file means: how its rows are read and where they are kept.</summary>
internal abstract class ReferenceSheet(string name)
{
    /// <summary>In the order in which they build on one another.</summary>
    public static IReadOnlyList<ReferenceSheet> All { get; } =
        [new CountriesSheet(), new ProvincesSheet(), new LowerUnitsSheet(), new SuccessionsSheet(), new HolidaysSheet(), new NationalDaysSheet(), new RelationsSheet(), new MultilateralSheet(), new LegalDocumentsSheet()];

    public string Name { get; } = name;

    /// <summary>Reads every row, then brings the database to them; the caller saves. A broken row throws before anything is changed.</summary>
    public abstract Task ApplyAsync(RegistryDbContext db, IReadOnlyList<ReferenceRow> rows, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Takes an offered row over a person's words.</summary>
    public virtual Task AcceptAsync(RegistryDbContext db, ReferenceUpdate update, DateTimeOffset at, CancellationToken cancellation) =>
        throw new NotSupportedException($"Rows of {Name} are never offered.");

    /// <summary>Keeps a person's words; the same row is not offered again.</summary>
    public virtual Task DeclineAsync(RegistryDbContext db, ReferenceUpdate update, CancellationToken cancellation) =>
        throw new NotSupportedException($"Rows of {Name} are never offered.");

    protected static void RefuseTwice(HashSet<string> seen, string key, ReferenceRow row, string column)
    {
        if (!seen.Add(key))
            throw row.Broken(column, $"{key} stands in the file twice");
    }
}
