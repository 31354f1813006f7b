namespace Registry.Domain.Members.Exporting;

/// <summary>A column of an exported list.</summary>
/// <param name="Header">What stands above it; null: the field's usual words, in the reader's language.</param>
public sealed record ExportColumn(ExportField Field, string? Header = null)
{
    public const int HeaderLength = 80;
}
