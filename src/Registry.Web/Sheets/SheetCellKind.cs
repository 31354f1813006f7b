namespace Registry.Web.Sheets;

/// <summary>What a cell of a sheet holds.</summary>
public enum SheetCellKind
{
    Empty,
    Text,
    Number,

    /// <summary>A number that the sheet shows as a day.</summary>
    Day,

    /// <summary>What a formula says that could not be worked out, such as #REF!.</summary>
    Error,
}
