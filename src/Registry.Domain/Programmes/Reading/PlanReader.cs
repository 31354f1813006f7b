using System.Text.RegularExpressions;
using Registry.Domain.Programmes.Reading.Defects;
using Registry.Domain.Programmes.Reading.Head;
using Registry.Domain.Programmes.Reading.Mentions;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Outline;
using Registry.Domain.Programmes.Reading.Papers;
using Registry.Domain.Programmes.Reading.Tail;

namespace Registry.Domain.Programmes.Reading;

/// <summary>Reads a Vietnamese plan or programme as offices write it, whichever office wrote it.</summary>
/// <remarks>
/// It goes by how such papers are built: their headings and marks, the words that announce a time, a unit or a table's column,
/// and the grammar of numbers, dates and anniversaries. It knows no plan by heart and no unit by name.
/// </remarks>
public sealed partial class PlanReader
{
    private readonly PlanText original;
    private readonly ReadingKnowledge knowledge;
    private readonly IReadOnlyList<Passage> passages;
    private readonly List<Passage> body = [];
    private readonly Dictionary<int, LineRole> roles = [];
    private readonly HeadReading head;
    private readonly TailReading tail;

    private PlanReader(PlanText original, ReadingKnowledge knowledge)
    {
        (this.original, this.knowledge) = (original, knowledge);
        passages = Passages.Of(original);
        head = HeadReader.Read(passages);
        var (from, to) = TailReader.Find(passages, head.Length);
        tail = TailReader.Read(passages.Take(to).Skip(from));
        foreach (var passage in passages.Take(from).Skip(head.Length).Concat(passages.Skip(to)))
            Sort(passage);
    }

    public static ReadProgramme Read(PlanText original, ReadingKnowledge knowledge) => new PlanReader(original, knowledge).Read();

    private ReadProgramme Read()
    {
        var year = HeadFacts.Year(head, body);
        var papers = Papers();
        AnniversaryFinder finder = new(knowledge, year?.Value);
        var mentions = passages.Where(passage => !head.Roles.ContainsKey(passage.Lines[0])).SelectMany(passage => finder.In(passage.Body)).ToList();
        var root = OutlineBuilder.Build(passages[0], body);
        ItemFinder outline = new(head.Summary, root.All.Any(node => node.IsTable || (node.Rank <= OutlineNode.Roman && SectionRoles.Of(node.Passage.Body.Bare) == SectionRole.Activities)));
        outline.Walk(root);
        ItemMaker maker = new(span => papers.Any(paper => paper.Span.Holds(span.Start)));
        var items = outline.Items.Select(maker.Make).Concat(LooseProse()).OrderBy(item => item.Span.Start).ToList();
        items = [.. LeadInference.Complete(Timed(items, year?.Value), outline.Sections).Select(item => item with { Anniversaries = Of(item, mentions) })];
        var read = new ReadProgramme
        {
            Type = HeadFacts.Type(head),
            Number = HeadFacts.Number(head),
            Date = HeadFacts.Date(head),
            Place = head.Place,
            Issuer = HeadFacts.Issuer(head),
            Superior = HeadFacts.Superior(head),
            Summary = HeadFacts.Summary(head),
            Year = year,
            Papers = papers,
            Sections = outline.Sections,
            Items = items,
            Anniversaries = mentions,
            Deadlines = [.. passages.SelectMany(DeadlineFinder.In)],
            Recipients = tail.Recipients,
            Signature = tail.Signature ?? Signer(),
            Lines = Lines(outline, items),
            Notes = original.Notes,
        };
        return read with { Defects = DefectFinder.Find(read, passages, head, knowledge) };
    }

    /// <summary>Closing words, page breaks and gaps are told from the body.</summary>
    private void Sort(Passage passage)
    {
        var role = Gap().IsMatch(passage.Text) ? LineRole.Gap
            : Passages.IsRule(passage.Text) ? LineRole.Rule
            : IsClosing(passage) ? LineRole.Closing
            : LineRole.Item;
        if (role == LineRole.Item)
            body.Add(passage);
        else
            foreach (var line in passage.Lines)
                roles.TryAdd(line, role);
    }

    private static bool IsClosing(Passage passage) =>
        !passage.IsRow && (passage.Bare.StartsWith("tren day la", StringComparison.Ordinal) || (passage.Marker == Marker.None && passage.Text.Contains("./.", StringComparison.Ordinal)));

    private List<ReadPaper> Papers() =>
        [.. passages.SelectMany(passage => PaperFinder.In(passage, head.Introduction.Contains(passage)))];

    private IEnumerable<ReadItem> LooseProse() => passages.Take(head.Length)
        .Where(passage => !passage.IsRow && passage.Text.Length > 80 && !head.Roles.ContainsKey(passage.Lines[0]))
        .Select(passage => new ReadItem { Kind = ReadItemKind.Prose, Section = -1, Text = passage.Line, Span = passage.Span, Lines = passage.Lines });

    /// <summary>An activity whose time is not told is one of the plan's year.</summary>
    private static List<ReadItem> Timed(List<ReadItem> items, int? year) => year is null ? items : [.. items.Select(item =>
        item is { Kind: ReadItemKind.Activity, Time: null }
            ? item with { Time = new($"năm {year}", new Days.Expressions.YearSpanTime(Days.Expressions.YearSpanKind.Year, year.Value, year.Value), item.Span, Confidence.Guess, new("Reading.TimeNotTold", year)) }
            : item)];

    private static IReadOnlyList<int> Of(ReadItem item, List<ReadAnniversary> mentions) =>
        [.. Enumerable.Range(0, mentions.Count).Where(i => item.Lines.Contains(mentions[i].Span.Line))];

    private ReadSignature? Signer() => head.Facts.GetValueOrDefault("nguoi ky") is { } fact ? new([], null, fact.Line, fact.Span, Confidence.Likely) : null;

    private List<ReadLine> Lines(ItemFinder outline, List<ReadItem> items)
    {
        Dictionary<int, int> itemOf = [];
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var line in items[i].Lines)
                itemOf.TryAdd(line, i);
        }

        return [.. original.Lines.Select(line => Line(line, outline, items, itemOf))];
    }

    private ReadLine Line(PlanLine line, ItemFinder outline, List<ReadItem> items, Dictionary<int, int> itemOf)
    {
        ReadLine As(LineRole role) => new(line.Number, line.Start, line.Text, role);
        if (line.IsBlank)
            return As(LineRole.Blank);
        if (head.Roles.TryGetValue(line.Number, out var role) || tail.Roles.TryGetValue(line.Number, out role) || roles.TryGetValue(line.Number, out role))
            return As(role);
        if (outline.Headings.TryGetValue(line.Number, out var heading))
            return As(heading.Role) with { Section = heading.Section, Item = itemOf.GetValueOrDefault(line.Number, -1) };
        if (itemOf.TryGetValue(line.Number, out var item))
            return As(LineRole.Item) with { Section = items[item].Section, Item = item };

        return As(Passages.IsPageNumber(line.Text) ? LineRole.PageNumber : Passages.IsRule(line.Text) ? LineRole.Rule : LineRole.Unplaced);
    }

    [GeneratedRegex(@"^[\[(]?\s*(?:\.{3,}|…+)\s*[\])]?$")]
    private static partial Regex Gap();
}
