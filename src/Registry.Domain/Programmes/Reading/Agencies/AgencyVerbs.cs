using System.Text.RegularExpressions;

namespace Registry.Domain.Programmes.Reading.Agencies;

/// <summary>Words at which a name of a unit has ended, because somebody begins to do something.</summary>
internal static partial class AgencyVerbs
{
    public static bool IsAt(string text, int at) => Verb().Match(text, at) is { Success: true } match && match.Index == at;

    /// <summary>An item that begins with what is to be done.</summary>
    public static bool Opens(string text) => IsAt(text, 0);

    /// <remarks>With their marks: "từ" ends a name, "tư" in "Đầu tư" does not.</remarks>
    [GeneratedRegex("""
        \G(?:tổ\s+chức|chủ\s+trì|chủ\s+động|phối\s+hợp|tham\s+mưu|triển\s+khai|thực\s+hiện|xây\s+dựng|hướng\s+dẫn|theo\s+dõi|đôn\s+đốc|thẩm\s+định|rà\s+soát
        |tiếp\s+tục|tăng\s+cường|đẩy\s+mạnh|báo\s+cáo|tổng\s+hợp|trình|đề\s+xuất|đề\s+ra|đề\s+nghị|nghiên\s+cứu|giúp|bố\s+trí|cung\s+cấp|đón|tiếp\s+đón|tuyên\s+truyền|vận\s+động
        |tham\s+gia|tham\s+dự|cử|giới\s+thiệu|phát\s+động|phát\s+huy|xúc\s+tiến|chuẩn\s+bị|làm|là|chịu|căn\s+cứ|được|có|sẽ|tại|trong|để|nhằm|và|theo|từ|đến|khi|về|cho|với|do
        |xem\s+xét|quyết\s+định|ban\s+hành|lập|gửi|trao|ký|tổng\s+kết|sơ\s+kết|kiểm\s+tra|giám\s+sát|quản\s+lý|đưa|mở|hỗ\s+trợ|đảm\s+bảo|bảo\s+đảm|công\s+bố|quán\s+triệt
        |nâng\s+cao|mở\s+rộng|duy\s+trì|củng\s+cố|chỉ\s+đạo|định\s+kỳ|thông\s+tin|quảng\s+bá|gặp\s+mặt|gặp\s+gỡ|thăm|chúc|chào\s+mừng|kỷ\s+niệm|khảo\s+sát|làm\s+việc|tiếp|họp|kiện\s+toàn|thành\s+lập|cùng|lồng\s+ghép|phân\s+công|biên\s+soạn|xuất\s+bản|in\s+ấn|hoàn\s+thiện|hoàn\s+thành|tập\s+huấn|bồi\s+dưỡng|tiếp\s+nhận|kết\s+nối|đặt|trao\s+đổi|thu\s+hút|tranh\s+thủ|khen\s+thưởng|biểu\s+dương|cập\s+nhật|phân\s+bổ|ngoài|trên|nếu|như|hoặc|nên|phải|đã|đang|sau|trước)(?!\p{L})
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Verb();
}
