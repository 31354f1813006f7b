using Registry.Web.Documents.GreetingLetters;

namespace Registry.Benchmarks;

/// <summary>A round of greetings in two languages.</summary>
internal static class GreetingMeasurements
{
    public static Task<IReadOnlyList<Measurement>> TakeAsync() => new BoundMeasurement(
        "greeting letters in two languages", "Thư chúc mừng", 500, 25, 30,
        (from, count) => GreetingLettersDocument.Compose([.. Enumerable.Range(from, count).Select(Letter)])).TakeAsync();

    private static GreetingLetter Letter(int number) => new(
        new("Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", "Union of Friendship Organisations of Đồng Nai", "Số 2 Nguyễn Văn Trị, Biên Hòa"),
        new(
            "Đồng Nai", $"Tổng Lãnh sự quán nước Cộng hòa Dân chủ Nhân dân Lào {number}", "Thư chúc mừng",
            "Nhân dịp kỷ niệm lần thứ 52 Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào, chúng tôi trân trọng gửi tới quý Tổng Lãnh sự quán lời chúc mừng tốt đẹp nhất.\nChúc tình hữu nghị giữa nhân dân hai nước mãi mãi xanh tươi.",
            "Chủ tịch", "Nguyễn Thị Phượng Vỹ"),
        new(
            "Đồng Nai", $"Consulate General of the Lao People’s Democratic Republic {number}", "Letter of congratulation",
            "On the 52nd anniversary of the National Day of the Lao People’s Democratic Republic, we have the honour to convey to the Consulate General our warmest congratulations.\nWe wish lasting friendship between our two peoples.",
            "President", "Nguyễn Thị Phượng Vỹ"),
        new("ບຸນມີ ພົມມະຈັນ", "lo"),
        new(2027, 11, 25),
        2027,
        false);
}
