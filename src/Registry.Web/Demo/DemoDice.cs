namespace Registry.Web.Demo;

/// <summary>Falls the same way every time, so that the demonstration is the same for everybody.</summary>
internal sealed class DemoDice(uint seed)
{
    private uint state = seed;

    /// <summary>From 0 to below the limit.</summary>
    public int Next(int limit)
    {
        state = (state * 1664525) + 1013904223; // the constants of Numerical Recipes
        return (int)((state >> 8) % (uint)limit);
    }

    public bool Chance(int percent) => Next(100) < percent;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];
}
