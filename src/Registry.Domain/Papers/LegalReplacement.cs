namespace Registry.Domain.Papers;

/// <summary>A paper took the place of another, whole or in part.</summary>
public sealed class LegalReplacement : IVersioned
{
    private LegalReplacement()
    {
    }

    internal LegalReplacement(LegalDocument newer, LegalDocument older, bool isPartial, DateOnly? from)
    {
        (Newer, NewerId, Older, OlderId) = (newer, newer.Id, older, older.Id);
        Describe(isPartial, from);
    }

    public int Id { get; private set; }

    public int NewerId { get; private set; }

    public LegalDocument? Newer { get; private set; }

    public int OlderId { get; private set; }

    public LegalDocument? Older { get; private set; }

    /// <summary>Only some of its articles: the older one stays in force.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>Null: from the day on which the newer one came into force.</summary>
    public DateOnly? From { get; private set; }

    public long Version { get; private set; }

    internal void Describe(bool isPartial, DateOnly? from) => (IsPartial, From) = (isPartial, from);

    /// <summary>The first day without the older one; null where nobody knows.</summary>
    public DateOnly? Since => From ?? Newer?.InForceFrom ?? Newer?.IssuedOn;
}
