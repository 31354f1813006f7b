using Registry.Domain.Commemorations;
using Registry.Domain.Programmes.Reading.Agencies;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Times;

namespace Registry.Domain.Programmes.Reading.Outline;

/// <summary>Reads from an item its time, who does it, where, how many and for how much.</summary>
/// <param name="isTaken">Places that hold the dates of papers and of anniversaries.</param>
internal sealed class ItemMaker(Func<TextSpan, bool> isTaken)
{
    public ReadItem Make(ItemSource source)
    {
        var isDone = source.Kind is ReadItemKind.Activity or ReadItemKind.Duty;
        return new()
        {
            Kind = source.Kind,
            Section = source.Section,
            Number = source.Number,
            Text = string.Join('\n', source.More.Select(more => more.Line).Prepend(source.Own.Line)),
            Span = source.Own.Span,
            Lines = [.. source.Own.Lines.Concat(source.More.SelectMany(more => more.Lines)).Concat(source.IsRow ? [] : source.Details.SelectMany(detail => detail.Value.Lines)).Concat(source.RowLines).Distinct().Order()],
            Time = source.Kind == ReadItemKind.Prose ? null : Time(source),
            Assignments = isDone || source.Kind == ReadItemKind.Task ? Assignments(source) : [],
            Place = Detail(source, DetailKind.Place) is { } place ? new(place.Value.Line.TrimEnd('.', ' '), place.Value.Span) : isDone ? ItemFacts.Place(source.Own) : null,
            Quantity = Detail(source, DetailKind.Quantity) is { } quantity ? new(quantity.Value.Line, quantity.Value.Span) : isDone ? ItemFacts.Quantity(source.Own) : null,
            Budget = Detail(source, DetailKind.Budget) is { } budget ? ItemFacts.Budget(budget) : ItemFacts.Budget(source.Own),
            BudgetSource = Detail(source, DetailKind.BudgetSource) is { } fund ? new(fund.Value.Line, fund.Value.Span) : ItemFacts.Fund(Detail(source, DetailKind.Budget)?.Value ?? source.Own),
            Details = [.. source.Details.Where(detail => detail.Kind is DetailKind.Participants or DetailKind.Product or DetailKind.Note or DetailKind.Content)
                .Select(detail => new ReadDetail(detail.Label, detail.Value.Line, detail.Value.Span))],
            Confidence = source.Kind == ReadItemKind.Activity && !source.IsRow && source.Details.Count == 0 ? Confidence.Likely : Confidence.Sure,
        };
    }

    private static LabelledDetail? Detail(ItemSource source, DetailKind kind) => source.Details.FirstOrDefault(detail => detail.Kind == kind && !detail.Value.IsEmpty);

    private ReadTime? Time(ItemSource source)
    {
        if (Detail(source, DetailKind.Time) is { } detail)
            return TimeFinder.Value(detail.Value);
        if (Detail(source, DetailKind.TimeAndPlace) is { } both)
            return TimeFinder.Value(both.Value);
        if (TimeFinder.Within(source.Own, skip: isTaken) is { } named)
            return named;
        if (source.HeadingTime is { } heading)
            return heading with { Confidence = Confidence.Likely, Why = new("Reading.TimeFromHeading", heading.Written) };

        return source.Kind == ReadItemKind.Activity ? source.More.Select(more => TimeFinder.Within(more, skip: isTaken)).FirstOrDefault(time => time is not null) : null;
    }

    private static IReadOnlyList<ReadAssignment> Assignments(ItemSource source)
    {
        List<ReadAssignment> read = [];
        foreach (var detail in source.Details)
            read.AddRange(Of(detail));

        var said = source.More.Prepend(source.Own).Concat(source.Details.Where(detail => detail.Kind is DetailKind.Time or DetailKind.Note or DetailKind.Content).Select(detail => detail.Value)).SelectMany(AssignmentReader.Read).ToList();
        var (leads, listed) = (read.Any(known => known.Verb == AssignmentVerb.Lead), read.Count > 0);
        read.AddRange(said.Where(known => !leads || known.Verb != AssignmentVerb.Lead)
            .Select(known => listed ? known with { Confidence = Confidence.Likely, Why = new("Reading.NamedInText") } : known));
        if (source.HeadingUnit is { } unit && source.Kind == ReadItemKind.Duty)
            read.AddRange(UnitsOf(unit, source.Own, read));
        else if (source.Kind == ReadItemKind.Duty && !read.Any(known => known.Verb == AssignmentVerb.Lead) && AgencyPhrases.At(source.Own, 0) is { } doer)
            read.AddRange(UnitsOf(source.Own.Slice(0, doer.Length), source.Own.Slice(doer.End, source.Own.Text.Length - doer.End, " :,"), read));

        return AssignmentReader.Once(read);
    }

    /// <summary>The unit in the heading does what the sentence begins with.</summary>
    private static IEnumerable<ReadAssignment> UnitsOf(Passage unit, Passage sentence, List<ReadAssignment> known)
    {
        var verb = AgencyWords.IsFront(unit.Bare) ? AssignmentVerb.Request : AssignmentReader.OpeningVerb(sentence.Bare);
        return AgencyList.Read(unit, verb).Where(named => !known.Any(other => other.Verb == AssignmentVerb.Lead && BareText.Of(other.Name) == BareText.Of(named.Name)));
    }

    private static IEnumerable<ReadAssignment> Of(LabelledDetail detail) => detail.Kind switch
    {
        DetailKind.Lead => AgencyList.Read(detail.Value, AssignmentVerb.Lead),
        DetailKind.Help => AgencyList.Read(detail.Value, AssignmentVerb.Coordinate),
        DetailKind.LeadAndHelp => LeadAndHelp(detail.Value),
        _ => [],
    };

    /// <summary>"Sở Ngoại vụ chủ trì; phối hợp: Công an tỉnh"; where nothing parts them, the first one leads.</summary>
    private static IEnumerable<ReadAssignment> LeadAndHelp(Passage value)
    {
        var help = value.Bare.IndexOf("phoi hop", StringComparison.Ordinal);
        if (help > 0)
        {
            var lead = value.Slice(0, help, " .;,:-+\v(");
            lead = lead.Bare.EndsWith("chu tri", StringComparison.Ordinal) ? lead.Slice(0, lead.Text.Length - "chu tri".Length) : lead;
            return AgencyList.Read(lead, AssignmentVerb.Lead).Concat(AgencyList.Read(value.Slice(help, value.Text.Length - help), AssignmentVerb.Coordinate));
        }

        return AgencyList.Read(value, AssignmentVerb.Coordinate).Select((unit, i) => i == 0
            ? unit with { Verb = AssignmentVerb.Lead, Confidence = Confidence.Likely, Why = new("Reading.FirstNamedLeads") } : unit);
    }
}
