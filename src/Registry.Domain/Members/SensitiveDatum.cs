namespace Registry.Domain.Members;

/// <summary>One thing about a person that the law calls sensitive, kept only because a dossier needs it, sealed, until a day (Nghị định 356/2025, article 4).</summary>
public sealed class SensitiveDatum : IVersioned
{
    public const int DossierLength = 200;
    public const int TextLength = 300;
    public const int SealedLength = 2000;

    private SensitiveDatum()
    {
    }

    /// <param name="personId">Whose it is.</param>
    /// <param name="associationId">Whose dossier needs it; nobody else's secretary sees it.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="dossier">For which dossier it was asked.</param>
    /// <param name="sealed">The value, sealed; the registry keeps no other form of it.</param>
    /// <param name="today">The day it is written down.</param>
    /// <param name="keptUntil">On the day after it is deleted.</param>
    public SensitiveDatum(int personId, int associationId, SensitiveKind kind, string dossier, string @sealed, DateOnly today, DateOnly keptUntil)
    {
        if (keptUntil < today)
            throw new RuleException("SensitiveDatum.KeptUntilPast", nameof(KeptUntil));

        (PersonId, AssociationId, Kind, KeptUntil) = (personId, associationId, kind, keptUntil);
        Dossier = PlainText.Line(dossier, DossierLength, nameof(Dossier));
        Sealed = @sealed;
    }

    public int Id { get; private set; }

    public int PersonId { get; private set; }

    public int AssociationId { get; private set; }

    public SensitiveKind Kind { get; private set; }

    /// <summary>The dossier without which it would not be here.</summary>
    public string Dossier { get; private set; } = "";

    [Personal]
    public string Sealed { get; private set; } = "";

    public DateOnly KeptUntil { get; private set; }

    public long Version { get; private set; }
}
