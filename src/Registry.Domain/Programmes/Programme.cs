using Registry.Domain.Associations;

namespace Registry.Domain.Programmes;

/// <summary>What a union undertakes for a year, as a paper and as work (kế hoạch, chương trình).</summary>
/// <remarks>Its sections and activities point to it and are asked for by themselves: one of 300 activities is changed without reading the rest.</remarks>
public sealed partial class Programme : IVersioned
{
    public const int TitleLength = 300;
    public const int SummaryLength = 1000;
    public const int LineLength = 200;
    public const int NumberLength = 60;
    public const int TextLength = 8000;
    public const int ReasonLength = 500;
    public const int WhatChangedLength = 2000;
    public const int FirstYear = 1975;
    public const int LastYear = 2199;

    private readonly List<ProgrammeStep> steps = [];
    private readonly List<LegalBasis> legalBases = [];

    private Programme()
    {
    }

    /// <param name="owner">The union or association whose work it is.</param>
    public Programme(Association owner, ProgrammeKind kind, int year, string title, DateTimeOffset at, string byId, string byName)
    {
        Owner = owner;
        OwnerId = owner.Id;
        Kind = kind;
        Year = CheckedYear(year);
        Title = PlainText.Line(title, TitleLength, nameof(Title));
        SearchName = SearchText.Fold(Title);
        Edition = 1;
        Enter(ProgrammeStatus.Draft, at, byId, byName, null);
        Touch(at, byName);
    }

    public int Id { get; private set; }

    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    public ProgrammeKind Kind { get; private set; }

    public int Year { get; private set; }

    /// <summary>By which the office knows it: "Kế hoạch đối ngoại nhân dân năm 2027".</summary>
    public string Title { get; private set; } = "";

    /// <summary>The line below the type on the paper (trích yếu).</summary>
    public string? Summary { get; private set; }

    /// <summary>Who issues it, as printed; the People's Committee where the union only writes it.</summary>
    public string? Issuer { get; private set; }

    /// <summary>What is said before the first section, below the legal bases.</summary>
    public string? Opening { get; private set; }

    /// <summary>The last paragraph: "Trên đây là Kế hoạch …".</summary>
    public string? Closing { get; private set; }

    /// <summary>Last year's, from which this one was renewed.</summary>
    public int? RenewedFromId { get; private set; }

    public Programme? RenewedFrom { get; private set; }

    /// <summary>1 for the first; an amendment is the next edition.</summary>
    public int Edition { get; private set; }

    /// <summary>The edition that this one changes.</summary>
    public int? AmendsId { get; private set; }

    public Programme? Amends { get; private set; }

    /// <summary>What an amendment changed, in a sentence.</summary>
    public string? WhatChanged { get; private set; }

    public ProgrammeStatus Status { get; private set; }

    /// <summary>When it is meant to be issued; days before it are passed.</summary>
    public DateOnly? PlannedIssueOn { get; private set; }

    /// <summary>As printed, such as "171/KH-UBND".</summary>
    public string? Number { get; private set; }

    /// <summary>The date on the paper.</summary>
    public DateOnly? DatedOn { get; private set; }

    /// <summary>The place before the date.</summary>
    public string? Place { get; private set; }

    /// <summary>The words above the name, one line each: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".</summary>
    public string? SignerTitle { get; private set; }

    public string? Signer { get; private set; }

    /// <summary>Nơi nhận, one a line.</summary>
    public string? Recipients { get; private set; }

    /// <summary>The file it was taken over from.</summary>
    public int? SourceFileId { get; private set; }

    /// <summary>What of the original found no place; nothing is thrown away.</summary>
    public string? Unplaced { get; private set; }

    /// <summary>When its words, sections or activities were last changed.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    public string ChangedByName { get; private set; } = "";

    public string SearchName { get; private set; } = "";

    public long Version { get; private set; }

    public IReadOnlyList<ProgrammeStep> Steps => steps;

    public IReadOnlyList<LegalBasis> LegalBases => legalBases;

    /// <summary>Its words may be changed.</summary>
    public bool IsOpen => Status is ProgrammeStatus.Draft or ProgrammeStatus.Returned;

    /// <summary>Its activities are carried out, and what comes of them is written down.</summary>
    public bool IsFollowed => Status is ProgrammeStatus.Approved or ProgrammeStatus.Numbered or ProgrammeStatus.Issued;

    public void Describe(
        string title, ProgrammeKind kind, string? summary, string? issuer, string? opening, string? closing, DateOnly? plannedIssueOn, DateTimeOffset at, string byName)
    {
        Change(at, byName);
        Title = PlainText.Line(title, TitleLength, nameof(Title));
        SearchName = SearchText.Fold(Title);
        Kind = kind;
        Summary = PlainText.OptionalParagraph(summary, SummaryLength, nameof(Summary));
        Issuer = PlainText.OptionalLine(issuer, LineLength, nameof(Issuer));
        Opening = PlainText.OptionalParagraph(opening, TextLength, nameof(Opening));
        Closing = PlainText.OptionalParagraph(closing, TextLength, nameof(Closing));
        PlannedIssueOn = plannedIssueOn;
    }

    /// <summary>Who signs, where it is dated, who receives it.</summary>
    public void Sign(string? signerTitle, string? signer, string? place, string? recipients, DateTimeOffset at, string byName)
    {
        Change(at, byName);
        SignerTitle = PlainText.OptionalParagraph(signerTitle, LineLength, nameof(SignerTitle));
        Signer = PlainText.OptionalLine(signer, LineLength, nameof(Signer));
        Place = PlainText.OptionalLine(place, LineLength, nameof(Place));
        Recipients = PlainText.OptionalParagraph(recipients, TextLength, nameof(Recipients));
    }

    /// <summary>Says where it was read from, and what of that found no place.</summary>
    public void TakenFrom(int? fileId, string? unplaced) =>
        (SourceFileId, Unplaced) = (fileId, PlainText.OptionalParagraph(unplaced, TextLength, nameof(Unplaced)));

    public LegalBasis AddBasis(string text, string? number, DateOnly? datedOn, DateTimeOffset at, string byName)
    {
        Change(at, byName);
        var basis = new LegalBasis(legalBases.Count == 0 ? 1 : legalBases.Max(one => one.Order) + 1, text, number, datedOn);
        legalBases.Add(basis);
        return basis;
    }

    public void RemoveBasis(int basisId, DateTimeOffset at, string byName)
    {
        Change(at, byName);
        legalBases.RemoveAll(basis => basis.Id == basisId);
    }

    /// <summary>Says that its words, sections or activities change now; refused once it left the desk.</summary>
    public void Change(DateTimeOffset at, string byName)
    {
        if (!IsOpen)
            throw new RuleException("Programme.NotOpen");

        Touch(at, byName);
    }

    /// <summary>What is carried out can be followed; a draft is not carried out yet.</summary>
    public void RefuseUnlessFollowed()
    {
        if (!IsFollowed)
            throw new RuleException("Programme.NotFollowed");
    }

    internal static int CheckedYear(int year) =>
        year is >= FirstYear and <= LastYear ? year : throw new RuleException("Programme.YearOutOfRange", FirstYear, LastYear);

    private void Touch(DateTimeOffset at, string byName) => (ChangedAt, ChangedByName) = (at, byName);
}
