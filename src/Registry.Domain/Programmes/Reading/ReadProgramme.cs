using Registry.Domain.Days;

namespace Registry.Domain.Programmes.Reading;

/// <summary>What was understood of a plan, piece by piece, with its place in the original.</summary>
/// <remarks>Nothing of the original is lost: every line is among <see cref="Lines"/> with its role, in order.</remarks>
public sealed record ReadProgramme
{
    /// <summary>"Kế hoạch", "Chương trình".</summary>
    public Found<string>? Type { get; init; }

    /// <summary>As printed; "/KH-UBND" where the number is still to come.</summary>
    public Found<string>? Number { get; init; }

    public Found<PartialDate>? Date { get; init; }

    public Found<string>? Place { get; init; }

    public Found<string>? Issuer { get; init; }

    public Found<string>? Superior { get; init; }

    public Found<string>? Summary { get; init; }

    public Found<int>? Year { get; init; }

    public IReadOnlyList<ReadPaper> Papers { get; init; } = [];

    public IReadOnlyList<ReadSection> Sections { get; init; } = [];

    public IReadOnlyList<ReadItem> Items { get; init; } = [];

    public IReadOnlyList<ReadAnniversary> Anniversaries { get; init; } = [];

    public IReadOnlyList<ReadDeadline> Deadlines { get; init; } = [];

    public IReadOnlyList<ReadRecipient> Recipients { get; init; } = [];

    public ReadSignature? Signature { get; init; }

    public IReadOnlyList<ReadLine> Lines { get; init; } = [];

    public IReadOnlyList<Defect> Defects { get; init; } = [];

    /// <summary>How the text came: its encoding, what was converted, what the file held besides.</summary>
    public IReadOnlyList<ReadingNote> Notes { get; init; } = [];

    public IEnumerable<ReadItem> Activities => Items.Where(item => item.Kind == ReadItemKind.Activity);

    public IEnumerable<ReadPaper> Bases => Papers.Where(paper => paper.CitedAs != CitedAs.Mention);

    public IEnumerable<ReadLine> Unplaced => Lines.Where(line => line.Role == LineRole.Unplaced);
}
