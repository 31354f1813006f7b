namespace Registry.Data.Imports;

/// <summary>Whether a row of a list can be written.</summary>
public enum RowState
{
    Ready,

    /// <summary>It can be written, and something in it should be looked at first.</summary>
    Doubt,

    /// <summary>Something in it must be put right, or the row left out.</summary>
    Problem,

    /// <summary>Somebody decided that it is not written.</summary>
    LeftOut,
}
