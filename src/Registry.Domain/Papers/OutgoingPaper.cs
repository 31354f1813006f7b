using Registry.Domain.Associations;
using Registry.Domain.Programmes;

namespace Registry.Domain.Papers;

/// <summary>A line of the register of outgoing papers: a number that was given, to what, and the paper as it left (văn bản đi).</summary>
/// <remarks>Numbers run from 01 on 1 January for each owner and symbol (Decree 30/2020/NĐ-CP, article 15); one that was given is never given again.</remarks>
public sealed class OutgoingPaper : IVersioned
{
    public const int TypeLength = 60;
    public const int SummaryLength = 1000;
    public const int SignerLength = 400;
    public const int ReasonLength = 500;
    public const int NameLength = 100;

    private OutgoingPaper()
    {
    }

    /// <param name="symbol">What follows the number: KH-LHHN.</param>
    public OutgoingPaper(Association owner, DateOnly datedOn, int value, string symbol, string type, string summary)
    {
        (Owner, OwnerId, DatedOn, Year) = (owner, owner.Id, datedOn, datedOn.Year);
        var number = PaperNumber.OfState(value, symbol);
        (Value, Symbol) = (value, number.Symbol);
        Type = PlainText.Line(type, TypeLength, nameof(Type));
        Summary = PlainText.Line(summary, SummaryLength, nameof(Summary));
    }

    public int Id { get; private set; }

    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    /// <summary>What it is the paper of, where that is a programme.</summary>
    public int? ProgrammeId { get; private set; }

    public Programme? Programme { get; private set; }

    public int Year { get; private set; }

    public int Value { get; private set; }

    public string Symbol { get; private set; } = "";

    public string Type { get; private set; } = "";

    public string Summary { get; private set; } = "";

    public DateOnly DatedOn { get; private set; }

    /// <summary>As the signature block prints it, a line each.</summary>
    public string? Signer { get; private set; }

    public OutgoingState State { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }

    public string GivenByName { get; private set; } = "";

    public DateTimeOffset? IssuedAt { get; private set; }

    public string? IssuedByName { get; private set; }

    /// <summary>Why the number stays without a paper.</summary>
    public string? VoidReason { get; private set; }

    /// <summary>The PDF as it left.</summary>
    public int? PdfId { get; private set; }

    /// <summary>The Word file as it left.</summary>
    public int? WordId { get; private set; }

    /// <summary>SHA-256 of the PDF, in hexadecimal, noted apart from the file.</summary>
    public string? PdfHash { get; private set; }

    public string? WordHash { get; private set; }

    public long Version { get; private set; }

    public PaperNumber Number => PaperNumber.OfState(Value, Symbol);

    public void Give(DateTimeOffset at, string byName) => (GivenAt, GivenByName) = (at, byName);

    public void Belong(Programme programme) => (Programme, ProgrammeId) = (programme, programme.Id);

    public void SignedBy(string? signer) => Signer = PlainText.OptionalParagraph(signer, SignerLength, nameof(Signer));

    /// <summary>Freezes the paper as it leaves.</summary>
    public void Issue(int pdfId, string pdfHash, int? wordId, string? wordHash, DateTimeOffset at, string byName)
    {
        if (State != OutgoingState.Given)
            throw new RuleException("OutgoingPaper.NotOpen");

        (PdfId, PdfHash, WordId, WordHash) = (pdfId, pdfHash, wordId, wordHash);
        (State, IssuedAt, IssuedByName) = (OutgoingState.Issued, at, byName);
    }

    /// <summary>Leaves the number without a paper; the register keeps the line and the reason.</summary>
    public void Void(string? reason)
    {
        if (State != OutgoingState.Given)
            throw new RuleException("OutgoingPaper.NotOpen");

        VoidReason = PlainText.OptionalLine(reason, ReasonLength, nameof(reason)) ?? throw new RuleException("OutgoingPaper.ReasonMissing");
        State = OutgoingState.Void;
    }
}

/// <summary>Where a numbered paper stands.</summary>
public enum OutgoingState
{
    /// <summary>The number is taken, the paper not yet out.</summary>
    Given,

    Issued,

    /// <summary>The number stays without a paper.</summary>
    Void,
}
