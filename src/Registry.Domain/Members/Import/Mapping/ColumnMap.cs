namespace Registry.Domain.Members.Import.Mapping;

/// <summary>Which column of a list is what, as it was chosen.</summary>
/// <param name="Fields">One for each column; none for a column that is left out.</param>
public sealed record ColumnMap(IReadOnlyList<ImportField?> Fields)
{
    public bool Has(ImportField field) => Fields.Contains(field);

    /// <summary>The columns of a field, from 0, in their order.</summary>
    public IEnumerable<int> ColumnsOf(ImportField field) => Enumerable.Range(0, Fields.Count).Where(column => Fields[column] == field);

    /// <summary>The first column in which a correction of the field is typed.</summary>
    public int? ColumnOf(ImportField field) => ColumnsOf(field).Select(column => (int?)column).FirstOrDefault();

    /// <summary>What keeps the list from being read this way; nothing: it can be read.</summary>
    public IEnumerable<MapFault> Faults()
    {
        if (!Has(ImportField.FullName) && !(Has(ImportField.FamilyName) && Has(ImportField.GivenName)))
            yield return new(MapFaultKind.NoName, ImportField.FullName, []);

        foreach (var field in Fields.OfType<ImportField>().Distinct())
        {
            if (!ImportFields.AreJoined(field) && ColumnsOf(field).Skip(1).Any())
                yield return new(MapFaultKind.Twice, field, [.. ColumnsOf(field)]);
            foreach (var rival in ImportFields.RivalsOf(field).Where(rival => rival > field && Has(rival)))
                yield return new(MapFaultKind.Rivals, field, [ColumnOf(field)!.Value, ColumnOf(rival)!.Value], rival);
        }
    }
}

/// <summary>Why columns cannot be read as they were chosen.</summary>
/// <param name="Columns">From 0.</param>
public sealed record MapFault(MapFaultKind Kind, ImportField Field, IReadOnlyList<int> Columns, ImportField? Other = null);

/// <summary>What is wrong with a choice of columns.</summary>
public enum MapFaultKind
{
    /// <summary>No column says who it is about.</summary>
    NoName,

    /// <summary>Two columns claim one field that has room for one.</summary>
    Twice,

    /// <summary>Two columns say one thing in two ways.</summary>
    Rivals,
}
