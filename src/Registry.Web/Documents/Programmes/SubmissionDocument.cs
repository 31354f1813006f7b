using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Programmes;

/// <summary>Composes the Tờ trình that asks for a programme to be issued.</summary>
public static class SubmissionDocument
{
    private const int MostNamed = 12;

    /// <param name="addressees">To whom: the body that issues the programme.</param>
    /// <param name="necessity">Why, in the office's own words; null: what the register can say.</param>
    public static OfficialDocument Compose(ProgrammePaper paper, IReadOnlyList<string> addressees, string? necessity)
    {
        var type = paper.TypeName;
        var about = ProgrammeText.Within(paper.Summary);
        return paper.Head.Compose(
            PaperTypes.Proposal,
            paper.Amended is { } amended ? $"Về việc sửa đổi, bổ sung {amended}" : $"Về việc ban hành {type} {about}",
            [
                new Entry(EntryLevel.Section, "Sự cần thiết")
                {
                    Under = [new Prose(necessity ?? $"Để chủ động triển khai các hoạt động trong năm {paper.Content.Year}, {paper.Head.Issuer} đã xây dựng dự thảo {type} {about}.")],
                },
                new Entry(EntryLevel.Section, "Nội dung chủ yếu") { Under = [.. Changes(paper), .. Contents(paper.Content)] },
                new Entry(EntryLevel.Section, "Kiến nghị")
                {
                    Under = [new Prose($"{paper.Head.Issuer} kính trình {string.Join(", ", addressees)} xem xét, ban hành {type}."), new Prose($"(Gửi kèm dự thảo {type})")],
                },
            ]) with
        {
            Addressees = addressees,
            LegalBases = paper.Content.LegalBases,
            Recipients = ["Như trên", .. paper.Head.Recipients.Where(line => line.StartsWith("Lưu", StringComparison.OrdinalIgnoreCase)).DefaultIfEmpty("Lưu: VT")],
        };
    }

    private static IEnumerable<Block> Changes(ProgrammePaper paper) =>
        paper is { Amended: { } amended, WhatChanged: { } change } ? [new Prose($"Sửa đổi, bổ sung {amended}: {change.TrimEnd('.', ';', ' ')}.")] : [];

    private static IEnumerable<Block> Contents(ProgrammeContent content)
    {
        var money = content.Activities.Sum(activity => activity.Budget ?? 0);
        yield return new Prose($"Dự thảo gồm {content.Sections.Count(section => section.ParentId is null):00} phần, {content.Activities.Count:00} nhiệm vụ"
            + (money > 0 ? $", tổng kinh phí dự kiến {PartWords.Dong(money)} đồng." : "."));
        List<ActivityContent> named = [.. content.Activities.Where(activity => activity.Budget > 0).Take(MostNamed)];
        foreach (var activity in named)
            yield return new Entry(EntryLevel.Dash, $"{activity.Text.ReplaceLineEndings(" ").TrimEnd('.', ';')}"
                + (activity.Time is { } time ? $" ({time})" : "") + $": {PartWords.Dong(activity.Budget!.Value)} đồng{(activity == named[^1] ? "." : ";")}");
    }
}
