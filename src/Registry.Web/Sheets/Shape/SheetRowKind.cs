namespace Registry.Web.Sheets.Shape;

/// <summary>What a row below the header is.</summary>
public enum SheetRowKind
{
    Record,

    /// <summary>A heading over the records that follow, such as the name of a branch.</summary>
    Section,

    /// <summary>The header again, as it stands on top of each printed page.</summary>
    HeaderAgain,

    /// <summary>The columns numbered: (1), (2), (3).</summary>
    ColumnNumbers,

    /// <summary>A sum of what stands above.</summary>
    Total,
}
