using Registry.Domain.Commemorations;

namespace Registry.Web.Demo;

/// <summary>What has to be done before and after a commemoration, counted in days from it.</summary>
internal static class DemoTasks
{
    private static readonly (string Title, int Offset)[] Meeting =
    [
        ("Trình kế hoạch và dự toán kinh phí", -60),
        ("Gửi công văn mời Tổng Lãnh sự quán", -40),
        ("Chốt danh sách khách mời và chỗ ngồi", -25),
        ("Gửi giấy mời", -14),
        ("Duyệt chương trình và bài phát biểu", -7),
        ("Kiểm tra hội trường, trang trí, phiên dịch", -1),
        ("Gửi thư cảm ơn", 5),
        ("Báo cáo kết quả", 15),
    ];

    private static readonly (string Title, int Offset)[] Greeting =
    [
        ("Soạn thư chúc mừng", -21),
        ("Trình lãnh đạo ký thư", -12),
        ("Gửi thư và hoa chúc mừng", -3),
    ];

    private static readonly (string Title, int Offset)[] Publicity =
    [
        ("Soạn đề cương tuyên truyền", -30),
        ("Gửi tin, bài cho báo, đài và cổng thông tin", -7),
        ("Tổng hợp tin đã đăng", 10),
    ];

    public static IReadOnlyList<(string Title, int Offset)> For(CommemorationForm form) => form switch
    {
        CommemorationForm.Letter => Greeting,
        CommemorationForm.Propaganda or CommemorationForm.Contest or CommemorationForm.Exhibition => Publicity,
        _ => Meeting,
    };
}
