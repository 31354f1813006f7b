using Registry.Domain.Members;

namespace Registry.Web.Demo;

/// <summary>Invented names, as often as they are borne.</summary>
internal sealed class DemoNames(DemoDice dice)
{
    private static readonly (string Family, int Percent)[] Families =
    [
        ("Nguyễn", 38), ("Trần", 12), ("Lê", 10), ("Phạm", 7), ("Huỳnh", 5), ("Phan", 5), ("Vũ", 4), ("Võ", 4), ("Đặng", 3), ("Bùi", 3), ("Đỗ", 2), ("Hồ", 2), ("Ngô", 2), ("Dương", 1), ("Lý", 1), ("Đinh", 1),
    ];

    private static readonly string[] MiddleMen = ["Văn", "Văn", "Hữu", "Đức", "Minh", "Quốc", "Thanh", "Xuân", "Ngọc", "Công"];
    private static readonly string[] MiddleWomen = ["Thị", "Thị", "Thị", "Thị Ngọc", "Thị Thu", "Thị Kim", "Ngọc", "Thị Mỹ", "Thanh", "Thị Hồng"];

    private static readonly string[] Men =
    [
        "An", "Ân", "Bình", "Cường", "Dũng", "Đạt", "Đức", "Hải", "Hiếu", "Hòa", "Hùng", "Hưng", "Khánh", "Khoa", "Lâm", "Long", "Minh", "Nam", "Nghĩa", "Phong",
        "Phúc", "Quân", "Quang", "Sơn", "Tài", "Tâm", "Thành", "Thắng", "Thịnh", "Tiến", "Trung", "Tuấn", "Ước", "Vinh",
    ];

    private static readonly string[] Women =
    [
        "An", "Ánh", "Bích", "Châu", "Dung", "Duyên", "Giang", "Hà", "Hạnh", "Hiền", "Hoa", "Hồng", "Huệ", "Hương", "Lan", "Liên", "Linh", "Loan", "Mai", "My",
        "Nga", "Ngân", "Nguyệt", "Nhung", "Oanh", "Phương", "Quyên", "Tâm", "Thảo", "Thu", "Thủy", "Trang", "Uyên", "Vân", "Xuân", "Yến",
    ];

    private static readonly Dictionary<string, string[]> Foreigners = new()
    {
        ["LA"] = ["Somchai Phommachanh", "Bounmy Keovilay", "Khamla Sisouk", "Noy Vongphakdy"],
        ["KH"] = ["Sok Dara", "Chan Sophea", "Kim Rithy", "Meas Bopha"],
        ["TH"] = ["Anong Srisai", "Somsak Wongsa", "Malee Chaiyo", "Prasert Thongdee"],
    };

    private static readonly string[] Companies = ["Suối Dầu", "Tân Mai", "Long Bình", "An Phước", "Trảng Bom", "Sông Ray", "Núi Chứa Chan", "Bửu Long", "Tam Hiệp", "Nam Cát"];
    private static readonly string[] Trades = ["Thực phẩm", "Dệt may", "Gỗ mỹ nghệ", "Cao su", "Du lịch", "Vận tải", "Xây dựng"];

    public string PersonOf(Gender gender) => gender == Gender.Male
        ? $"{Family()} {dice.Of(MiddleMen)} {dice.Of(Men)}"
        : $"{Family()} {dice.Of(MiddleWomen)} {dice.Of(Women)}";

    public string ForeignerOf(string iso2) => dice.Of(Foreigners[iso2]);

    public string Company() => $"Công ty TNHH {dice.Of(Trades)} {dice.Of(Companies)}";

    private string Family()
    {
        var left = dice.Next(100);
        foreach (var (family, percent) in Families)
            if ((left -= percent) < 0)
                return family;

        return Families[0].Family;
    }
}
