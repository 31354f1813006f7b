using Registry.Data.Imports;

namespace Registry.Web.Features.Imports;

/// <summary>The head of each step: which list it is, and how far it is.</summary>
/// <param name="Step">From 1 to 5.</param>
public sealed record ImportHead(Import Import, int Step, ImportShape? Shape, ImportCounts? Counts = null)
{
    public bool IsDone(int step) => step < Step || Import.State == ImportState.Written;

    /// <summary>Where a step already taken can be taken again.</summary>
    public string? AddressOf(int step) => step >= Step || Import.State is not (ImportState.Given or ImportState.Checked) ? null : step switch
    {
        1 => $"/Imports/{Import.Id}/File",
        2 => $"/Imports/{Import.Id}/Mapping",
        3 => $"/Imports/{Import.Id}/Check",
        _ => $"/Imports/{Import.Id}/Comparison",
    };
}
