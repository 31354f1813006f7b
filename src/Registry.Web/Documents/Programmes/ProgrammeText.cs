using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Programmes;

/// <summary>The text of a programme: what it rests on, its sections with their activities, its closing words.</summary>
internal sealed class ProgrammeText(ProgrammePaper paper)
{
    /// <summary>More letters than the alphabet has are counted 1.1., 1.2. instead.</summary>
    private const int MostLetters = 23;

    private readonly ILookup<int, SectionContent> children = paper.Content.Sections.ToLookup(section => section.ParentId ?? 0);
    private readonly ILookup<int, ActivityContent> activities = paper.Content.Activities.ToLookup(activity => activity.SectionId);

    public static OfficialDocument Compose(ProgrammePaper paper, string type, string opening)
    {
        var hasTable = paper.Form != ProgrammeForm.Text && paper.Content.Activities.Count > 0;
        var document = paper.Head.Compose(type, paper.Summary, [.. new ProgrammeText(paper).Blocks(type, opening, hasTable)]);
        return document with
        {
            LegalBases = paper.Content.LegalBases,
            Annexes = hasTable ? [TasksAnnex.Of(paper, document)] : [],
        };
    }

    /// <summary>A summary within a sentence begins with a small letter: "triển khai …"; names keep theirs.</summary>
    public static string Within(string summary) =>
        summary.Length > 1 && char.IsUpper(summary[0]) && char.IsLower(summary[1]) ? char.ToLower(summary[0], System.Globalization.CultureInfo.InvariantCulture) + summary[1..] : summary;

    private IEnumerable<Block> Blocks(string type, string opening, bool hasTable)
    {
        foreach (var paragraph in Paragraphs(paper.Content.Opening ?? opening))
            yield return paragraph;
        if (paper is { WhatChanged: { } change, Amended: { } amended })
            yield return new Prose($"{type} này sửa đổi, bổ sung {amended}: {change.TrimEnd('.', ';', ' ')}.");
        foreach (var section in children[0])
            yield return Part(section, 0);
        if (hasTable)
            yield return new Prose(RichText.Of("").Then("(Nhiệm vụ cụ thể tại Phụ lục kèm theo)", italic: true));
        foreach (var paragraph in Paragraphs(paper.Content.Closing ?? Closing(type)))
            yield return paragraph;
    }

    private string Closing(string type) =>
        $"Trên đây là {type} {Within(paper.Summary)}. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về {paper.Head.Issuer} để xem xét, giải quyết.";

    private Entry Part(SectionContent section, int depth) => new(LevelOf(depth), Tidy(section.Heading))
    {
        IsHeading = true,
        Under =
        [
            .. Paragraphs(section.Text),
            .. Activities(section, depth),
            .. children[section.Id].Select(child => Part(child, depth + 1)),
        ],
    };

    private static EntryLevel LevelOf(int depth) => depth switch
    {
        0 => EntryLevel.Section,
        1 => EntryLevel.Item,
        2 => EntryLevel.SubItem,
        _ => EntryLevel.Letter,
    };

    private IEnumerable<Block> Activities(SectionContent section, int depth)
    {
        var here = activities[section.Id].ToList();
        if (paper.Form == ProgrammeForm.Table || here.Count == 0)
            return [];

        var level = depth switch
        {
            0 => EntryLevel.Item,
            1 when here.Count <= MostLetters => EntryLevel.Letter,
            1 => EntryLevel.SubItem,
            _ => EntryLevel.Dash,
        };
        return here.Select(activity => new Entry(level, Words(activity)) { Under = paper.Form == ProgrammeForm.Text ? [.. Details(activity)] : [] });
    }

    private RichText Words(ActivityContent activity)
    {
        var text = Tidy(activity.Text.ReplaceLineEndings(" "));
        return paper.Form == ProgrammeForm.Text || activity.Time is null ? text : $"{text.TrimEnd('.', ';')} ({activity.Time}).";
    }

    private static IEnumerable<Block> Details(ActivityContent activity)
    {
        (string Label, string? Value)[] lines =
        [
            ("Thời gian", activity.Time),
            ("Địa điểm", activity.Place),
            ("Số lượng", activity.Quantity),
            ("Chủ trì", PartWords.Of(activity, AssignmentVerb.Lead)),
            ("Phối hợp", PartWords.Others(activity)),
            ("Kinh phí", PartWords.Money(activity)),
        ];
        return lines.Where(line => !string.IsNullOrEmpty(line.Value)).Select(line => new Entry(EntryLevel.Dash, $"{line.Label}: {line.Value}."));
    }

    private static IEnumerable<Block> Paragraphs(string? text) => text is null
        ? []
        : text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Prose(OfficialWords.Together(line)));

    private static string Tidy(string text) => OfficialWords.Together(text.Trim());
}
