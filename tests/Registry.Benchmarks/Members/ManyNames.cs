using Registry.Domain.Members;

namespace Registry.Benchmarks.Members;

/// <summary>Invented Vietnamese names in their usual frequencies: a third of everybody is called Nguyễn.</summary>
internal sealed class ManyNames(Random random)
{
    private static readonly string[] Families =
    [
        .. Enumerable.Repeat("Nguyễn", 35), .. Enumerable.Repeat("Trần", 11), .. Enumerable.Repeat("Lê", 10), .. Enumerable.Repeat("Phạm", 7), .. Enumerable.Repeat("Huỳnh", 5),
        .. Enumerable.Repeat("Phan", 4), .. Enumerable.Repeat("Vũ", 4), .. Enumerable.Repeat("Võ", 4), .. Enumerable.Repeat("Đặng", 3), .. Enumerable.Repeat("Bùi", 3),
        "Đỗ", "Đỗ", "Hồ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Đoàn", "Trịnh", "Mai", "Cao", "Lương", "Tô", "Châu", "Quách",
    ];

    private static readonly string[] Middles =
    [
        "Văn", "Văn", "Văn", "Thị", "Thị", "Thị", "Hữu", "Đức", "Minh", "Quốc", "Thanh", "Xuân", "Ngọc", "Công", "Thu", "Kim", "Mỹ", "Hồng", "Hoàng", "Anh", "Bảo", "Gia", "Trọng", "Viết",
    ];

    private static readonly string[] Given =
    [
        "An", "Ân", "Anh", "Ánh", "Bách", "Bảo", "Bích", "Bình", "Cẩm", "Châu", "Chi", "Chiến", "Công", "Cúc", "Cường", "Danh", "Dung", "Dũng", "Duy", "Duyên", "Dương", "Đại", "Đạt", "Điệp", "Đông",
        "Đức", "Giang", "Hà", "Hải", "Hạnh", "Hảo", "Hằng", "Hậu", "Hiền", "Hiếu", "Hoa", "Hòa", "Hoài", "Hoàng", "Hồng", "Huệ", "Hùng", "Huy", "Huyền", "Hưng", "Hương", "Khang", "Khánh", "Khoa", "Khôi",
        "Kiên", "Kiệt", "Lam", "Lan", "Lâm", "Liên", "Linh", "Loan", "Long", "Lộc", "Lợi", "Luân", "Ly", "Mai", "Mạnh", "Minh", "My", "Nam", "Nga", "Ngân", "Nghĩa", "Ngọc", "Nguyên", "Nguyệt", "Nhân",
        "Nhi", "Nhung", "Như", "Oanh", "Phát", "Phong", "Phú", "Phúc", "Phương", "Phượng", "Quân", "Quang", "Quốc", "Quyên", "Quỳnh", "Sang", "Sơn", "Tài", "Tâm", "Tân", "Thái", "Thanh", "Thành", "Thảo",
        "Thắng", "Thi", "Thịnh", "Thọ", "Thoa", "Thu", "Thuận", "Thùy", "Thủy", "Thư", "Tiến", "Toàn", "Trang", "Trâm", "Trí", "Trinh", "Trung", "Trường", "Tú", "Tuấn", "Tùng", "Tuyết", "Uyên", "Ước", "Vân",
        "Vi", "Việt", "Vinh", "Vũ", "Vy", "Xuân", "Yến", "Ý",
    ];

    public string Next()
    {
        var middle = random.Next(3) == 0 ? $"{One(Middles)} {One(Middles)}" : One(Middles);
        return $"{One(Families)} {middle} {One(Given)}";
    }

    /// <summary>Once in a while a syllable that few bear.</summary>
    public Person Person() => new(random.Next(400) == 0 ? $"{One(Families)} {One(Rare)} {One(Rare)}" : Next());

    private static readonly string[] Rare = ["Ksor", "H'Nguôn", "Điểu", "Thạch", "Kpă", "Rơ", "Siu", "Lò", "Giàng", "Vàng", "Chảo", "Sùng"];

    private string One(string[] choices) => choices[random.Next(choices.Length)];
}
