using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Domain.Commemorations;

namespace Registry.Data.Seeding;

/// <summary>The tasks each form of commemoration begins with until an office writes its own.</summary>
public sealed class DefaultTemplates(RegistryDbContext db, IOptions<ReferenceOptions> options)
{
    private static readonly (CommemorationForm Form, (int Offset, string Title)[] Tasks)[] All =
    [
        (CommemorationForm.Ceremony,
        [
            (-180, "Xin chủ trương của cấp ủy, ủy ban"),
            (-150, "Lập dự toán kinh phí, gửi Sở Tài chính"),
            (-120, "Mời cơ quan đại diện ngoại giao"),
            (-105, "Lấy ý kiến Sở Ngoại vụ"),
            (-90, "Chốt địa điểm"),
            (-60, "Chốt danh sách khách mời"),
            (-45, "Gửi giấy mời"),
            (-30, "Duyệt kịch bản và chương trình văn nghệ"),
            (-7, "Gọi xác nhận khách, xếp chỗ ngồi"),
            (15, "Gửi báo cáo kết quả, lưu ảnh và tin bài"),
        ]),
        (CommemorationForm.Reception,
        [
            (-60, "Trình chương trình tiếp và thành phần dự"),
            (-45, "Lấy ý kiến Sở Ngoại vụ"),
            (-30, "Gửi giấy mời"),
            (-14, "Chuẩn bị bài phát biểu, quà tặng và phiên dịch"),
            (-3, "Xác nhận khách, xếp chỗ ngồi"),
            (10, "Gửi báo cáo kết quả, lưu ảnh"),
        ]),
        (CommemorationForm.Letter,
        [
            (-30, "Đối chiếu ngày, tên và chức danh người nhận"),
            (-21, "Soạn thư"),
            (-14, "Trình lãnh đạo ký"),
            (-7, "Gửi thư"),
            (7, "Lưu thư và thư trả lời"),
        ]),
        (CommemorationForm.Delegation,
        [
            (-150, "Xin chủ trương đoàn ra, đoàn vào"),
            (-120, "Thống nhất chương trình với bạn"),
            (-90, "Lập dự toán kinh phí"),
            (-60, "Làm hộ chiếu, thị thực"),
            (-30, "Chốt thành phần đoàn, quà tặng"),
            (-7, "Họp đoàn trước ngày đi"),
            (15, "Gửi báo cáo kết quả chuyến đi"),
        ]),
        (CommemorationForm.Exhibition,
        [
            (-120, "Xin giấy phép triển lãm"),
            (-90, "Chọn ảnh và hiện vật, lời chú thích hai thứ tiếng"),
            (-60, "Chốt địa điểm, khổ in"),
            (-21, "In ảnh, đưa tin"),
            (-2, "Treo ảnh, kiểm tra"),
            (15, "Gửi báo cáo kết quả, cất giữ ảnh"),
        ]),
        (CommemorationForm.Talk,
        [
            (-60, "Chọn chủ đề, mời người nói chuyện"),
            (-45, "Lấy ý kiến Sở Ngoại vụ"),
            (-30, "Chốt địa điểm"),
            (-14, "Gửi giấy mời, đưa tin"),
            (-3, "Xác nhận người dự"),
            (10, "Gửi báo cáo kết quả"),
        ]),
        (CommemorationForm.Contest,
        [
            (-120, "Ban hành thể lệ, thành lập ban giám khảo"),
            (-100, "Phát động cuộc thi"),
            (-30, "Nhận bài dự thi"),
            (-14, "Chấm bài"),
            (-7, "Công bố kết quả, chuẩn bị giải thưởng"),
            (15, "Gửi báo cáo kết quả"),
        ]),
        (CommemorationForm.Propaganda,
        [
            (-45, "Soạn đề cương tuyên truyền"),
            (-30, "Gửi đề cương cho báo, đài và các hội"),
            (-14, "Treo băng rôn, đăng tin bài"),
            (10, "Thu thập tin bài, gửi báo cáo"),
        ]),
        // Decision 06/2020/QĐ-TTg: 30 days before for the province, 40 for the Prime Minister, report 15 days after
        (CommemorationForm.Conference,
        [
            (-60, "Lập đề án hội nghị, hội thảo quốc tế (Mẫu 01)"),
            (-40, "Hạn trình hồ sơ xin phép: thẩm quyền Thủ tướng Chính phủ"),
            (-30, "Hạn trình hồ sơ xin phép: thẩm quyền Chủ tịch UBND tỉnh"),
            (-21, "Gửi giấy mời"),
            (-3, "Xác nhận đại biểu, xếp chỗ"),
            (15, "Hạn báo cáo kết quả hội nghị, hội thảo (Mẫu 02)"),
        ]),
    ];

    /// <summary>Gives tasks to forms that never had any; what an office removed does not come back.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!options.Value.Load)
            return;

        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        var had = (await AddedBefore.OfAsync<TaskTemplate>(db, cancellation)).Select(values => values[nameof(TaskTemplate.Form)]).ToHashSet();
        foreach (var (form, tasks) in All.Where(one => !had.Contains($"{one.Form}")))
            db.TaskTemplates.AddRange(tasks.Select((task, i) => new TaskTemplate(form, task.Title, task.Offset, i + 1)));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
