using Registry.Domain.Days;
using Registry.Domain.Programmes;
using Registry.Domain.Programmes.Reading;

namespace Registry.Web.Features.Programmes.Import;

/// <summary>The sections of a taken-over programme; what of them becomes no activity stays as their text, in its order.</summary>
internal sealed class PlanSections
{
    private const string Untitled = "CÁC HOẠT ĐỘNG CỤ THỂ";

    private readonly List<ProgrammeSection> sections = [];
    private ProgrammeSection? loose;
    private Programme? programme;

    public IEnumerable<ProgrammeSection> All => loose is null ? sections : sections.Append(loose);

    public static PlanSections Of(Programme programme, ReadProgramme plan, TakeOverInput input)
    {
        PlanSections made = new() { programme = programme };
        var taken = input.Items.Where(item => item.Take).Select(item => item.Index).ToHashSet();
        for (var i = 0; i < plan.Sections.Count; i++)
        {
            var read = plan.Sections[i];
            var section = new ProgrammeSection(programme, read.Parent < 0 ? null : made.sections[read.Parent], i + 1, TakeOverInput.Cut(read.Heading, ProgrammeSection.HeadingLength)!);
            section.Write(section.Heading, TakeOverInput.Cut(read.Number, ProgrammeSection.LabelLength), TextOf(plan, i, read, taken));
            made.sections.Add(section);
        }

        if (plan.Items.Where((_, i) => taken.Contains(i)).Any(item => item.Section < 0) || plan.Sections.Count == 0)
            made.loose = new(programme, null, plan.Sections.Count + 1, Untitled);
        return made;
    }

    public ProgrammeSection Of(ReadItem item) => item.Section < 0 ? loose ??= new(programme!, null, sections.Count + 1, Untitled) : sections[item.Section];

    /// <summary>The last words before the first heading: "… ban hành Kế hoạch … như sau:".</summary>
    public static string? Opening(ReadProgramme plan) =>
        TakeOverInput.Cut(string.Join('\n', plan.Lines.Where(line => line.Role == LineRole.Basis).Select(line => Plain(line.Text)).TakeLast(1)), Programme.TextLength);

    public static string? Closing(ReadProgramme plan) =>
        TakeOverInput.Cut(string.Join('\n', plan.Lines.Where(line => line.Role == LineRole.Closing).Select(line => Plain(line.Text))), Programme.TextLength);

    public static string? Recipients(ReadProgramme plan) => TakeOverInput.Cut(
        string.Join('\n', plan.Recipients.Select(one => one.IsArchive ? $"Lưu: {one.Name}" : one.Note is null ? one.Name : $"{one.Name} ({one.Note})")), Programme.TextLength);

    public static string Basis(ReadPaper paper) => TakeOverInput.Cut(string.Join(' ', new[]
    {
        paper.Type, "số", paper.Number, paper.Date.Date is { } date ? $"ngày {DayText.Numeric(date)}" : null,
        paper.Issuer is null ? null : $"của {paper.Issuer}", paper.Term is null ? null : $"(khóa {paper.Term})", paper.About is null ? null : $"về {paper.About}",
    }.OfType<string>()), LegalBasis.TextLength)!;

    /// <summary>What the plan says besides, in its own words.</summary>
    public static string? Note(ReadItem item, long? budget) => string.Join('\n',
        item.Details.Select(detail => $"{detail.Label}: {detail.Text}").Concat(item.Budget is { } sum && budget is null ? [$"Kinh phí: {sum.Value}"] : []));

    public static string Original(ReadProgramme plan, ReadItem item) => string.Join('\n', item.Lines.Select(line => Plain(plan.Lines[line - 1].Text.Replace('\t', ' ').Replace('\v', ' '))));

    /// <summary>The least sure of its pieces decides.</summary>
    public static int Sureness(ReadItem item)
    {
        var pieces = item.Assignments.Select(unit => unit.Confidence).Append(item.Time?.Confidence ?? Confidence.Guess).Append(item.Confidence);
        return pieces.Max() switch { Confidence.Sure => 95, Confidence.Likely => 75, _ => 50 };
    }

    private static string? TextOf(ReadProgramme plan, int section, ReadSection read, HashSet<int> taken)
    {
        var lines = plan.Items.Select((item, i) => (item, i)).Where(one => one.item.Section == section && !taken.Contains(one.i))
            .Select(one => one.item.Number is { } number ? $"{number}. {one.item.Text}" : one.item.Text);
        return TakeOverInput.Cut(string.Join('\n', lines.Prepend(read.Heading.Length > ProgrammeSection.HeadingLength ? read.Heading : "").Where(line => line.Length > 0)), ProgrammeSection.TextLength);
    }

    private static string Plain(string line) => line.Replace("*", "", StringComparison.Ordinal).TrimStart('#', ' ').Trim();
}
