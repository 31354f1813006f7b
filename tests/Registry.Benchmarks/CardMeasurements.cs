using Registry.Web.Documents.Cards;

namespace Registry.Benchmarks;

/// <summary>Thousands of members' cards with their codes.</summary>
internal static class CardMeasurements
{
    public static Task<IReadOnlyList<Measurement>> TakeAsync() =>
        new BoundMeasurement("members' cards with their codes", "Thẻ hội viên", 3000, 200, 60, (from, count) => MemberCardsDocument.Compose(Faces(from, count), singly: false)).TakeAsync();

    private static MemberCardFace[] Faces(int from, int count) =>
    [
        .. Enumerable.Range(from, count).Select(number => new MemberCardFace(
            "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai", $"Nguyễn Thị Phượng Vỹ {number}", "Chính thức", $"VL-{number:00000}", "Chi hội Biên Hòa", "3/2011",
            new($"https://so.example.vn/card/Q29uZ0hvYVhhSG9pQ{number:00000}"))),
    ];
}
