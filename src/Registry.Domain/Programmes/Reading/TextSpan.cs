namespace Registry.Domain.Programmes.Reading;

/// <summary>Where something stands in the original: from which character, how many, and on which line, counted from 1.</summary>
public readonly record struct TextSpan(int Start, int Length, int Line)
{
    public int End => Start + Length;

    public bool Holds(int offset) => Start <= offset && offset < End;
}
