using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Lists;

/// <summary>Composes the list of a founding committee with the columns that Nghị định 126/2024/NĐ-CP asks for (article 12).</summary>
public static class FoundersListDocument
{
    public static OfficialDocument Compose(FoundersPaper paper)
    {
        var table = new OfficialTable
        {
            Columns =
            [
                new("STT", 0.8, ColumnAlignment.Center), new("Họ và tên", 2.8), new("Ngày tháng năm sinh", 1.8, ColumnAlignment.Center), new("Quê quán", 2.4),
                new("Trình độ văn hóa", 1.2, ColumnAlignment.Center), new("Trình độ chuyên môn", 2.2), new("Chức vụ, đơn vị công tác", 3),
                new("Chức danh trong Ban vận động", 2), new("Địa chỉ thường trú hoặc tạm trú", 3), new("Số điện thoại", 2, ColumnAlignment.Center),
            ],
            Rows = [.. paper.Founders.Select((founder, i) => Row(founder, i + 1))],
            IsCompact = true,
        };
        return paper.Head.Compose(
            "Danh sách", $"Ban vận động thành lập {paper.Name}", [table, new Prose($"Danh sách gồm {ListHead.Two(paper.Founders.Count)} người.")], landscape: true);
    }

    private static OfficialRow Row(FounderLine founder, int number) => new(
    [
        ListHead.Ordinal(number), founder.Name, founder.Born ?? "", founder.Hometown ?? "", founder.Schooling ?? "", founder.Qualification ?? "", founder.Office ?? "",
        founder.Post, founder.Address ?? "", founder.Phone?.Replace(' ', '\u00A0').Replace(";\u00A0", "; ", StringComparison.Ordinal) ?? "", // a number stays on its line
    ]);
}
