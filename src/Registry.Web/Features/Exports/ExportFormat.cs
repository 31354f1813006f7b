namespace Registry.Web.Features.Exports;

/// <summary>What kind of file a list becomes.</summary>
public enum ExportFormat
{
    Excel,

    /// <summary>Text parted by semicolons, which Excel opens here by itself.</summary>
    Semicolons,
    Commas,
    Tabs,
}
