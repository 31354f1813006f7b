namespace Registry.Domain.Programmes.Reading.Agencies;

/// <summary>The name of a unit within a text.</summary>
internal readonly record struct AgencyPhrase(int Start, int Length, bool IsGroup)
{
    public int End => Start + Length;
}
