using Registry.Domain.Days;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Lists;

/// <summary>Composes the list of a board (danh sách Ban Chấp hành).</summary>
public static class BoardListDocument
{
    public static OfficialDocument Compose(BoardPaper paper)
    {
        var born = paper.Bodies.Any(body => body.Rows.Any(row => row.BirthYear is not null));
        var table = new OfficialTable { Columns = [.. Columns(born)], Rows = [.. Rows(paper, born)] };
        return paper.Head.Compose("Danh sách", $"Ban Chấp hành {paper.Name}", [table, new Prose(Closing(paper))]);
    }

    private static IEnumerable<TableColumn> Columns(bool born)
    {
        yield return new("STT", 1, ColumnAlignment.Center);
        yield return new("Họ và tên", 4.5);
        if (born)
            yield return new("Năm sinh", 1.5, ColumnAlignment.Center);
        yield return new("Chức vụ trong Hội", 3.5);
        yield return new("Nghề nghiệp, đơn vị công tác", 5);
        yield return new("Từ ngày", 2.2, ColumnAlignment.Center);
    }

    private static IEnumerable<OfficialRow> Rows(BoardPaper paper, bool born)
    {
        var number = 0;
        foreach (var body in paper.Bodies)
        {
            if (paper.Bodies.Count > 1)
                yield return OfficialRow.Group($"{body.Name} ({ListHead.Two(BoardPaperRow.People(body.Rows))} người)");
            foreach (var row in body.Rows)
                yield return new([.. Cells(row, row.Name is null ? "" : ListHead.Ordinal(++number), born)]);
        }
    }

    private static IEnumerable<string> Cells(BoardPaperRow row, string number, bool born)
    {
        yield return number;
        yield return row.Name ?? "(khuyết)";
        if (born)
            yield return row.BirthYear ?? "";
        yield return row.IsActing ? $"Quyền {row.Post}" : row.Post;
        yield return row.Unit ?? "";
        yield return row.Since is { } since ? DayText.Numeric(since) : "";
    }

    private static string Closing(BoardPaper paper)
    {
        var rows = paper.Bodies.SelectMany(body => body.Rows).ToList();
        var held = BoardPaperRow.People(rows);
        var empty = rows.Count(row => row.Name is null);
        var vacancies = empty == 0 ? "" : $", khuyết {ListHead.Two(empty)} vị trí";
        return $"Danh sách gồm {ListHead.Two(held)} người{vacancies}.";
    }
}
