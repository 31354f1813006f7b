using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Registry.Domain;

namespace Registry.Data.Providers;

/// <summary>How records of one type become rows of their table, without being tracked.</summary>
internal sealed class BulkRows
{
    private readonly IProperty[] properties;

    public BulkRows(IEntityType type)
    {
        properties = [.. type.GetProperties()];
        if (properties.FirstOrDefault(property => property.IsShadowProperty()) is { } shadow)
            throw new NotSupportedException($"{type.ClrType.Name}.{shadow.Name} has no property of its own.");

        Table = type.GetTableName()!;
        var table = StoreObjectIdentifier.Table(Table, type.GetSchema());
        Columns = [.. properties.Select(property => property.GetColumnName(table)!)];
    }

    public string Table { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<RelationalTypeMapping> Types => [.. properties.Select(property => property.GetRelationalTypeMapping())];

    /// <summary>The values as the database takes them, in the order of <see cref="Columns"/>.</summary>
    public IEnumerable<object?> ValuesOf(object record) => properties.Select(property => ValueOf(property, record));

    private static object? ValueOf(IProperty property, object record)
    {
        var value = property.GetGetter().GetClrValue(record);
        if (property.Name == nameof(IVersioned.Version) && record is IVersioned && value is 0L)
            return 1L; // as the first save of a tracked record leaves it

        var converter = property.GetRelationalTypeMapping().Converter;
        return converter is null || value is null ? value : converter.ConvertToProvider(value);
    }
}
