using System.Text.RegularExpressions;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Tables;
using Registry.Domain.Programmes.Reading.Times;

namespace Registry.Domain.Programmes.Reading.Outline;

/// <summary>Walks the outline and tells headings from items, and what kind of item each is.</summary>
/// <param name="summary">What the plan is about; a plan for one event has no other text for it.</param>
/// <param name="hasActivities">A part of the plan is set aside for activities; elsewhere times make none.</param>
internal sealed partial class ItemFinder(Passage? summary, bool hasActivities)
{
    /// <summary>A heading is no longer than this unless it stands in capitals.</summary>
    private const int LongestHeading = 420;

    private readonly List<ReadSection> sections = [];
    private readonly List<ItemSource> items = [];
    private readonly Dictionary<int, (LineRole Role, int Section)> headings = [];
    private IReadOnlyList<TableColumn> columns = [];

    public IReadOnlyList<ReadSection> Sections => sections;

    public IReadOnlyList<ItemSource> Items => items;

    /// <summary>Lines that are headings of sections or of tables.</summary>
    public IReadOnlyDictionary<int, (LineRole Role, int Section)> Headings => headings;

    public void Walk(OutlineNode root)
    {
        foreach (var node in root.Children)
            Walk(node, new(-1, SectionRole.Other, null, null));
    }

    private void Walk(OutlineNode node, Context context)
    {
        if (node.IsTable)
            AddTable(node, context);
        else if (Attached().IsMatch(node.Passage.Bare))
            AddAttached(node, context);
        else if (node.IsDetail && node.Children.All(child => child.IsDetail))
            Add(node, ReadItemKind.Prose, context); // a detail of no item: said under a heading
        else if (IsHeading(node, context))
            WalkSection(node, context);
        else
            AddItem(node, context);
    }

    private void WalkSection(OutlineNode node, Context context)
    {
        var inner = Enter(node.Passage, node.Rank, context);
        var rest = inner.Rest is { } text ? [text] : Array.Empty<Passage>();
        var details = node.Details.ToList();
        if (details.Count > 0 && details.Any(detail => detail.Kind is DetailKind.Time or DetailKind.TimeAndPlace) && node.Rank <= OutlineNode.Roman && summary is not null)
        {
            // a plan for one event tells its time under a heading of its own
            items.Add(new(ReadItemKind.Activity, inner.Section, null, summary, [], details) { RowLines = [.. node.Children.Where(child => child.IsDetail).SelectMany(child => child.All).SelectMany(child => child.Passage.Lines)] });
        }
        else
        {
            foreach (var detail in node.Children.Where(child => child.IsDetail))
                Add(detail, ReadItemKind.Prose, inner);
        }

        foreach (var passage in rest)
            items.Add(new(KindOf(passage, inner, false), inner.Section, null, passage, [], []) { HeadingTime = inner.Time, HeadingUnit = inner.Unit });
        var kids = node.Items.ToList();
        var timed = kids.Count(kid => !kid.IsTable && HasTime(kid)) * 2 >= kids.Count(kid => !kid.IsTable) && kids.Any(HasTime);
        foreach (var kid in kids)
            Walk(kid, inner with { IsTimed = timed });
    }

    private void AddItem(OutlineNode node, Context context)
    {
        var kind = KindOf(node.Passage.Body, context, HasTime(node));
        var under = node.Items.SelectMany(child => child.All).Where(child => !child.IsDetail).ToList();
        var tables = under.Where(child => child.IsTable).ToList();
        items.Add(new(kind, context.Section, Number(node.Marker), node.Reading.Own.IsEmpty ? node.Passage.Body : node.Reading.Own,
            [.. under.Except(tables).Select(child => child.Passage)], [.. node.Details])
        {
            HeadingTime = context.Time,
            HeadingUnit = context.Unit,
            RowLines = [.. node.All.Where(child => !child.IsTable).SelectMany(child => child.Passage.Lines)],
        });
        foreach (var table in tables)
            AddTable(table, context);
    }

    private void Add(OutlineNode node, ReadItemKind kind, Context context) =>
        items.Add(new(kind, context.Section, Number(node.Marker), node.Passage.Body, [.. node.All.Skip(1).Select(child => child.Passage)], [])
        {
            RowLines = [.. node.All.SelectMany(child => child.Passage.Lines)],
        });

    private Context Enter(Passage heading, int rank, Context outer)
    {
        var marker = heading.Marker;
        var (title, rest) = SectionHeading.Part(heading.Body);
        var bare = title.Bare;
        var role = rank <= OutlineNode.Roman || outer.Section < 0 ? SectionRoles.Of(bare) : SectionRoles.Inner(bare, outer.Role);
        if (role == SectionRole.Other && outer.Section >= 0 && sections[outer.Section].Role != SectionRole.Other && rank > OutlineNode.Roman)
            role = outer.Role;
        if (marker.Kind == MarkerKind.Annex)
            role = SectionRole.Annex;

        sections.Add(new(outer.Section, outer.Section < 0 ? 1 : sections[outer.Section].Level + 1, Number(marker), title.IsEmpty ? marker.Text : title.Line.TrimEnd(' ', ':'), role, heading.Span));
        foreach (var line in heading.Lines)
            headings[line] = (LineRole.Heading, sections.Count - 1);

        return outer with
        {
            Section = sections.Count - 1,
            Role = role,
            Time = TimeFinder.Heading(title) ?? outer.Time,
            Unit = role is SectionRole.Duties or SectionRole.Tasks or SectionRole.Other && SectionHeading.Unit(title) is { } unit ? unit : outer.Unit,
            Rest = rest,
            IsTimed = false,
        };
    }

    /// <summary>"(Kèm theo Kế hoạch số …)" goes with the title above it.</summary>
    private void AddAttached(OutlineNode node, Context context)
    {
        foreach (var line in node.All.SelectMany(one => one.Passage.Lines))
            headings.TryAdd(line, (LineRole.Heading, context.Section));
    }

    [GeneratedRegex(@"^\(?(?:ban hanh )?kem theo\b")]
    private static partial Regex Attached();

    private static string? Number(Marker marker) => marker.IsNumbered ? marker.Text : null;

    /// <summary>Where the walk stands: in which section, under which time and which unit.</summary>
    private sealed record Context(int Section, SectionRole Role, ReadTime? Time, Passage? Unit)
    {
        /// <summary>What a heading says behind its colon.</summary>
        public Passage? Rest { get; init; }

        /// <summary>Half of the items around have a time.</summary>
        public bool IsTimed { get; init; }
    }
}
