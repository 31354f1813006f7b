namespace Registry.Domain.Programmes.Reading;

/// <summary>How sure the reader is of something it found.</summary>
public enum Confidence
{
    /// <summary>It is written there, in a form that has one meaning.</summary>
    Sure,

    /// <summary>It is written there, in a form that could have another meaning.</summary>
    Likely,

    /// <summary>It is not written there; the rest of the paper speaks for it.</summary>
    Guess,
}
