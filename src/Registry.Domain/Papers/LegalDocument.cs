namespace Registry.Domain.Papers;

/// <summary>A paper that plans rest on (văn bản): who issued it, when, and whether it is still in force.</summary>
public sealed partial class LegalDocument : IVersioned
{
    public const int TypeLength = 60;
    public const int TitleLength = 1000;
    public const int IssuerLength = 200;
    public const int SignerLength = 200;
    public const int FieldLength = 200;
    public const int NoteLength = 1000;
    public const int SourceLength = 500;
    public const int HashLength = 64;

    /// <summary>Of the key: number, issuer and day.</summary>
    public const int IdentityLength = PaperNumber.Length + IssuerLength + 12;

    private readonly List<LegalReplacement> replaces = [];
    private readonly List<LegalReplacement> replacedBy = [];

    private LegalDocument()
    {
    }

    public LegalDocument(LegalDocumentFacts facts)
    {
        Describe(facts);
        EditedByPerson = true;
    }

    public int Id { get; private set; }

    /// <summary>As printed: <c>12-CT/TW</c>.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Kế hoạch, Chỉ thị …</summary>
    public string Type { get; private set; } = "";

    /// <summary>What it is about (trích yếu).</summary>
    public string Title { get; private set; } = "";

    public DateOnly? IssuedOn { get; private set; }

    public DateOnly? InForceFrom { get; private set; }

    /// <summary>The last day in force, where no other paper took its place.</summary>
    public DateOnly? InForceTo { get; private set; }

    public string Issuer { get; private set; } = "";

    public string? Signer { get; private set; }

    public string? Field { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Where its facts were found.</summary>
    public string? Source { get; private set; }

    public string NumberKey { get; private set; } = "";

    /// <summary>Tells papers with the same number apart: number, issuer, day.</summary>
    public string IdentityKey { get; private set; } = "";

    public string SearchName { get; private set; } = "";

    public bool EditedByPerson { get; private set; }

    /// <summary>The fingerprint of the reference row last taken over.</summary>
    public string? ReferenceHash { get; private set; }

    public long Version { get; private set; }

    /// <summary>What it took the place of.</summary>
    public IReadOnlyList<LegalReplacement> Replaces => replaces;

    /// <summary>What took its place.</summary>
    public IReadOnlyList<LegalReplacement> ReplacedBy => replacedBy;

    /// <summary>"Chỉ thị số 12-CT/TW"</summary>
    public string Name => $"{Type} số {Number}";

    public static LegalDocument FromReference(LegalDocumentFacts facts, string hash)
    {
        var document = new LegalDocument();
        document.TakeReference(facts, hash);
        return document;
    }

    public void Change(LegalDocumentFacts facts)
    {
        Describe(facts);
        EditedByPerson = true;
    }

    public void TakeReference(LegalDocumentFacts facts, string hash)
    {
        Describe(facts);
        (ReferenceHash, EditedByPerson) = (hash, false);
    }

    /// <summary>Keeps the person's words although the reference row changed.</summary>
    public void DeclineReference(string hash) => (ReferenceHash, EditedByPerson) = (hash, true);

    private void Describe(LegalDocumentFacts facts)
    {
        var number = PaperNumber.Read(facts.Number).Number ?? throw new RuleException("LegalDocument.NumberUnreadable", nameof(Number));
        if (number.Value is null)
            throw new RuleException("LegalDocument.NumberUnreadable", nameof(Number));
        if (facts.InForceFrom < facts.IssuedOn)
            throw new RuleException("LegalDocument.InForceBeforeIssued", nameof(InForceFrom));
        if (facts.InForceTo < (facts.InForceFrom ?? facts.IssuedOn))
            throw new RuleException("LegalDocument.EndsBeforeItBegins", nameof(InForceTo));

        Number = number.ToString();
        Type = PlainText.Line(facts.Type, TypeLength, nameof(Type));
        Title = PlainText.Line(facts.Title, TitleLength, nameof(Title));
        Issuer = PlainText.Line(facts.Issuer, IssuerLength, nameof(Issuer));
        Signer = PlainText.OptionalLine(facts.Signer, SignerLength, nameof(Signer));
        Field = PlainText.OptionalLine(facts.Field, FieldLength, nameof(Field));
        Note = PlainText.OptionalLine(facts.Note, NoteLength, nameof(Note));
        Source = PlainText.OptionalLine(facts.Source, SourceLength, nameof(Source));
        (IssuedOn, InForceFrom, InForceTo) = (facts.IssuedOn, facts.InForceFrom, facts.InForceTo);
        NumberKey = number.Key;
        IdentityKey = $"{NumberKey}|{SearchText.Fold(Issuer)}|{IssuedOn:yyyy-MM-dd}";
        SearchName = SearchText.Fold($"{Number} {Type} {Title} {Issuer} {Field}");
    }
}
