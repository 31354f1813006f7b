using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Domain.Members;

namespace Registry.Data.Seeding;

/// <summary>A notice of consent to begin with, which an office replaces by its own edition (Luật 91/2025/QH15; Nghị định 356/2025/NĐ-CP).</summary>
public sealed class DefaultNotice(RegistryDbContext db, IOptions<ReferenceOptions> options)
{
    private const string Purposes = """
        Mời họp, gửi thư của Hội: họ tên, địa chỉ, điện thoại, thư điện tử
        Chúc mừng sinh nhật, thăm hỏi: họ tên, ngày sinh, địa chỉ, điện thoại
        Đăng ảnh và tên trên trang tin của Hội: họ tên, chức vụ, ảnh chụp tại hoạt động của Hội
        Đưa vào danh sách đại biểu gửi đối tác nước ngoài: họ tên, chức vụ, đơn vị công tác
        """;

    private const string Handling = """
        Dữ liệu do Hội giữ trong sổ hội viên, tại Việt Nam; chỉ người được giao việc mới xem được, mỗi lần xem số điện thoại hay lấy danh sách ra đều được ghi lại.
        Dữ liệu được giữ trong thời gian là hội viên và thời hạn lưu hồ sơ theo quy định; hết thời hạn thì xóa hoặc bỏ những gì nhận ra được người.
        Hội không bán dữ liệu, không chuyển cho người khác ngoài mục đích đã đồng ý, trừ khi pháp luật yêu cầu.
        """;

    private const string Rights = """
        Được biết dữ liệu nào được dùng, để làm gì; được xem, sửa hoặc yêu cầu sửa (trả lời trong 10 ngày).
        Đồng ý hay không là tự nguyện, cho từng mục đích; im lặng không phải là đồng ý. Không đồng ý thì vẫn là hội viên.
        Được rút lại đồng ý, yêu cầu hạn chế hoặc phản đối việc dùng dữ liệu bất cứ lúc nào, bằng văn bản (thực hiện trong 15 ngày); việc đã làm trước đó vẫn hợp pháp.
        Được yêu cầu cung cấp dữ liệu (trong 10 ngày), yêu cầu xóa (trong 20 ngày). Hội trả lời đã nhận yêu cầu trong 02 ngày làm việc.
        Được khiếu nại, tố cáo, khởi kiện, yêu cầu bồi thường khi dữ liệu bị dùng trái quy định.
        """;

    /// <summary>Once in the life of a registry: what an office worded otherwise does not come back.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!options.Value.Load || await db.AuditEntries.AnyAsync(entry => entry.Entity == nameof(ConsentNotice), cancellation))
            return;

        db.ConsentNotices.Add(new("01/2026", new(2026, 1, 1), Purposes, Handling, Rights, "Văn phòng Hội"));
        await db.SaveChangesAsync(cancellation);
    }
}
