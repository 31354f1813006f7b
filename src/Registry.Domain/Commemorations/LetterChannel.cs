namespace Registry.Domain.Commemorations;

/// <summary>How a letter reaches its addressee.</summary>
public enum LetterChannel
{
    Post,
    Email,

    /// <summary>Brought by hand, often with flowers.</summary>
    Hand,
}
