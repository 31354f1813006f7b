namespace Registry.Web.Documents.Official;

/// <summary>A paper as Vietnamese offices write it (Decree 30/2020/NĐ-CP), before it is drawn as a page or as a Word file.</summary>
public sealed record OfficialDocument
{
    /// <summary>What the issuing body decides within the decree: margins, sizes, spacing.</summary>
    public OfficialProfile Profile { get; init; } = OfficialProfile.StateBody;

    /// <summary>The body above the one that issues the paper (cơ quan chủ quản), where there is one.</summary>
    public string? Superior { get; init; }

    public required string Issuer { get; init; }

    /// <summary>Null for a list that gets no number of its own.</summary>
    public OfficialNumber? Number { get; init; }

    public required PlaceAndDate Dated { get; init; }

    /// <summary>"Kế hoạch"; null for an official letter (công văn), whose subject stands under its number.</summary>
    public string? Type { get; init; }

    /// <summary>What it is about (trích yếu).</summary>
    public required string Summary { get; init; }

    /// <summary>To whom it is addressed (Kính gửi).</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    public IReadOnlyList<string> LegalBases { get; init; } = [];

    public required IReadOnlyList<Block> Body { get; init; }

    public Signature? Signature { get; init; }

    /// <summary>Who gets it (Nơi nhận), without dashes and semicolons.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    public IReadOnlyList<Annex> Annexes { get; init; } = [];

    /// <summary>A wide table in the body turns the whole paper.</summary>
    public bool IsLandscape { get; init; }

    public bool IsDraft { get; init; }

    internal string IssuerLine => OfficialWords.Upper(OfficialWords.Together(Issuer));

    internal string? SuperiorLine => string.IsNullOrWhiteSpace(Superior) ? null : OfficialWords.Upper(OfficialWords.Together(Superior));

    internal string SummaryLine => OfficialWords.Together(Summary);

    /// <summary>How the file is called: "Kế hoạch – Công tác đối ngoại nhân dân năm 2027".</summary>
    public string Title => Type is null ? Summary : $"{Type} – {Summary}";
}
