using Registry.Domain.Papers;

namespace Registry.Domain.Programmes;

/// <summary>A paper that goes with a programme: it lays it before the body that issues it (tờ trình) or sends it to those with a part in it (công văn).</summary>
/// <remarks>Its words are open until it has a number; once it left, the next one of its kind is another round.</remarks>
public sealed class CoverPaper : IVersioned
{
    public const int LineLength = 200;
    public const int DeadlineLength = 100;
    public const int AddresseesLength = 2000;
    public const int RecipientsLength = 2000;
    public const int NecessityLength = 4000;

    private CoverPaper()
    {
    }

    /// <param name="round">1 for the first of its kind.</param>
    public CoverPaper(Programme programme, CoverPaperKind kind, int round) =>
        (Programme, ProgrammeId, Kind, Round) = (programme, programme.Id, kind, round);

    public int Id { get; private set; }

    public int ProgrammeId { get; private set; }

    public Programme? Programme { get; private set; }

    public CoverPaperKind Kind { get; private set; }

    /// <summary>How many of its kind there are for the programme, this one counted.</summary>
    public int Round { get; private set; }

    /// <summary>Kính gửi, one a line; empty: those whom the programme names.</summary>
    public string? Addressees { get; private set; }

    /// <summary>Why the programme is needed, in the office's own words (sự cần thiết); of a tờ trình.</summary>
    public string? Necessity { get; private set; }

    /// <summary>By when those addressed report: "trước ngày 10/11"; of a công văn.</summary>
    public string? Deadline { get; private set; }

    /// <summary>The words above the name, one line each; empty: whoever signs on the day of the paper.</summary>
    public string? SignerTitle { get; private set; }

    public string? Signer { get; private set; }

    /// <summary>Nơi nhận, one a line.</summary>
    public string? Recipients { get; private set; }

    /// <summary>Its line in the register of outgoing papers.</summary>
    public int? PaperId { get; private set; }

    public OutgoingPaper? Paper { get; private set; }

    public long Version { get; private set; }

    /// <summary>The number it bears now; one that was left empty is none.</summary>
    public OutgoingPaper? Numbered => Paper is { State: not OutgoingState.Void } ? Paper : null;

    public bool HasLeft => Paper?.State == OutgoingState.Issued;

    public void Word(string? addressees, string? necessity, string? deadline)
    {
        RefuseNumbered();
        Addressees = PlainText.OptionalParagraph(addressees, AddresseesLength, nameof(Addressees));
        Necessity = PlainText.OptionalParagraph(necessity, NecessityLength, nameof(Necessity));
        Deadline = PlainText.OptionalLine(deadline, DeadlineLength, nameof(Deadline));
    }

    public void Sign(string? signerTitle, string? signer, string? recipients)
    {
        RefuseNumbered();
        SignerTitle = PlainText.OptionalParagraph(signerTitle, LineLength, nameof(SignerTitle));
        Signer = PlainText.OptionalLine(signer, LineLength, nameof(Signer));
        Recipients = PlainText.OptionalParagraph(recipients, RecipientsLength, nameof(Recipients));
    }

    /// <summary>Takes the number that the register gave; one that was left empty may be followed by another.</summary>
    public void TakeNumber(OutgoingPaper paper)
    {
        RefuseNumbered();
        (Paper, PaperId) = (paper, paper.Id);
    }

    private void RefuseNumbered()
    {
        if (Numbered is { } paper)
            throw new RuleException("CoverPaper.NumberedAlready", paper.Number.ToString());
    }
}

/// <summary>Which of the two papers goes with a programme.</summary>
public enum CoverPaperKind
{
    /// <summary>Tờ trình: up, to the body that issues it.</summary>
    Submission,

    /// <summary>Công văn: out, to those with a part in it.</summary>
    Letter,
}
