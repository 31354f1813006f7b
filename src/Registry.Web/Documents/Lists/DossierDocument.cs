using Registry.Domain.Days;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Lists;

/// <summary>Composes the checklist of a congress's papers (danh mục hồ sơ đại hội).</summary>
public static class DossierDocument
{
    private const string Ticked = "☑";
    private const string Empty = "☐";

    public static OfficialDocument Compose(DossierPaper paper)
    {
        var table = new OfficialTable
        {
            Columns =
            [
                new("STT", 1, ColumnAlignment.Center), new("Văn bản, tài liệu", 7), new("Yêu cầu", 2, ColumnAlignment.Center),
                new("Có", 1, ColumnAlignment.Center), new("Tình trạng", 2.6), new("Ghi chú", 2.8),
            ],
            Rows = [.. Rows(paper)],
        };
        return paper.Head.Compose("Danh mục", $"Hồ sơ {paper.Congress}", [table, new Prose(Closing(paper))]);
    }

    private static IEnumerable<OfficialRow> Rows(DossierPaper paper)
    {
        var number = 0;
        foreach (var part in paper.Parts)
        {
            yield return OfficialRow.Group(part.Name);
            foreach (var row in part.Rows)
                yield return new(
                [
                    ListHead.Ordinal(++number), row.Paper, row.IsNeeded ? "Bắt buộc" : "Nếu có", row.IsThere ? Ticked : Empty,
                    row.On is { } on ? $"{row.State}\n{DayText.Numeric(on)}" : row.State, row.Note ?? "",
                ]);
        }
    }

    private static string Closing(DossierPaper paper)
    {
        var needed = paper.Parts.SelectMany(part => part.Rows).Where(row => row.IsNeeded).ToList();
        var there = needed.Count(row => row.IsThere);
        return there == needed.Count
            ? $"Hồ sơ có đủ {ListHead.Two(needed.Count)} văn bản, tài liệu bắt buộc."
            : $"Hồ sơ có {ListHead.Two(there)} trên {ListHead.Two(needed.Count)} văn bản, tài liệu bắt buộc; còn thiếu {ListHead.Two(needed.Count - there)}.";
    }
}
