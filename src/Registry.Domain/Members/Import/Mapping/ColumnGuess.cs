namespace Registry.Domain.Members.Import.Mapping;

/// <summary>What a column most likely is.</summary>
/// <param name="Field">None: it is better left out.</param>
public sealed record ColumnGuess(ImportField? Field, GuessGround Ground);

/// <summary>Why a column is taken for what it is taken.</summary>
public enum GuessGround
{
    /// <summary>Nothing speaks for anything.</summary>
    None,
    Header,
    Content,

    /// <summary>Chosen the last time a list had these headings.</summary>
    Remembered,
}
