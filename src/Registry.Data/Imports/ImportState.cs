namespace Registry.Data.Imports;

/// <summary>How far a list is on its way into the registry.</summary>
public enum ImportState
{
    /// <summary>The file is here; what its columns are is not yet decided.</summary>
    Given,

    /// <summary>Its rows are being read and compared.</summary>
    Checking,

    /// <summary>Its rows can be corrected, compared and written.</summary>
    Checked,
    Writing,
    Written,
}
