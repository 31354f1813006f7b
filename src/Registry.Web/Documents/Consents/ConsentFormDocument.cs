using Registry.Web.Documents.Lists;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Consents;

/// <summary>Composes the form of consent (phiếu đồng ý cho dùng dữ liệu cá nhân): each purpose by itself, nothing ticked beforehand (Luật 91/2025/QH15, article 9).</summary>
public static class ConsentFormDocument
{
    private const string Box = "☐";

    public static OfficialDocument Compose(ConsentForm form) => new()
    {
        Profile = form.Head.Profile,
        Superior = form.Head.Superior,
        Issuer = form.Head.Issuer,
        Dated = new(form.Head.Place, form.Head.Day.Year),
        Type = "Phiếu",
        Summary = "Đồng ý cho dùng dữ liệu cá nhân",
        LegalBases =
        [
            "Căn cứ Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 ngày 26 tháng 6 năm 2025",
            "Căn cứ Nghị định số 356/2025/NĐ-CP ngày 31 tháng 12 năm 2025 của Chính phủ",
        ],
        Body =
        [
            new Prose(RichText.Of("Họ và tên: ").Then(form.Name, bold: true).Then(form.Number is null ? "" : $"; số thẻ hội viên: {form.Number}")),
            new Prose($"{form.Head.Issuer} xin được dùng dữ liệu cá nhân của ông/bà như sau. Thông báo số {form.Notice.Edition}."),
            Section("Mục đích và loại dữ liệu", [new Prose("Ông/bà đánh dấu vào một ô ở từng dòng. Dòng để trống là không đồng ý."), Table(form)]),
            Section("Cách giữ và dùng dữ liệu", form.Notice.HandlingLines),
            Section("Quyền của ông/bà", form.Notice.RightLines),
            Section("Nơi hỏi, nơi gửi yêu cầu", [form.Notice.Contact]),
            new Prose("Tôi đã đọc thông báo này, hiểu rõ và tự nguyện đánh dấu như trên."),
        ],
        Signature = new("Người đồng ý", form.Name),
    };

    private static OfficialTable Table(ConsentForm form) => new()
    {
        Columns =
        [
            new("STT", 1, ColumnAlignment.Center), new("Mục đích", 6), new("Loại dữ liệu", 5), new("Đồng ý", 1.6, ColumnAlignment.Center), new("Không đồng ý", 1.8, ColumnAlignment.Center),
        ],
        Rows = [.. form.Notice.PurposeList.Select((purpose, i) => new OfficialRow([ListHead.Ordinal(i + 1), purpose.Name, purpose.Data, Box, Box]))],
        RowHeight = 9,
    };

    private static Entry Section(string heading, IReadOnlyList<string> lines) => Section(heading, lines.Select(line => (Block)new Prose(line)));

    private static Entry Section(string heading, IEnumerable<Block> blocks) => new(EntryLevel.Item, heading) { IsHeading = true, Under = [.. blocks] };
}
