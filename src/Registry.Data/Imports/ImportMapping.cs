namespace Registry.Data.Imports;

/// <summary>What the columns of lists with these headings were the last time, in one association.</summary>
public sealed class ImportMapping
{
    public const int FingerprintLength = 64;
    public const int FieldsLength = 8000;

    public int Id { get; private set; }

    public required int AssociationId { get; init; }

    /// <summary>The same for two lists with the same headings.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The fields by column, as JSON.</summary>
    public required string Fields { get; set; }

    public required DateTimeOffset SavedAt { get; set; }
}
