using Registry.Domain.Anniversaries;
using Registry.Domain.Partners;

namespace Registry.Web.Documents.GreetingLetters;

/// <summary>The Vietnamese words a letter starts from; the writer changes them as she likes.</summary>
public static class VietnameseProposal
{
    public const string Heading = "Thư chúc mừng";
    public const string SignerTitle = "Chủ tịch";

    public static string Body(LetterOccasion occasion)
    {
        var you = Courtesy(occasion.Addressee);
        return string.Join('\n',
            $"{Opening(occasion)}, {occasion.Issuer.Vietnamese} trân trọng gửi tới {you} lời chúc mừng tốt đẹp nhất.",
            Friendship(occasion, you),
            $"Kính chúc {you} dồi dào sức khỏe, hạnh phúc và thành công; chúc tình hữu nghị giữa nhân dân hai nước mãi mãi bền lâu.");
    }

    private static string Opening(LetterOccasion occasion) => (occasion.Kind, occasion.Ordinal) switch
    {
        (AnniversaryKind.DiplomaticRelations, { } ordinal) when occasion.Country is { } country =>
            $"Nhân dịp kỷ niệm lần thứ {ordinal} ngày thiết lập quan hệ ngoại giao giữa nước Cộng hòa xã hội chủ nghĩa Việt Nam và {country.Vietnamese}{Span(occasion)}",
        (_, { } ordinal) => $"Nhân dịp kỷ niệm lần thứ {ordinal} {WithinSentence(occasion.Name.Vietnamese)}{Span(occasion)}",
        _ => $"Nhân dịp {WithinSentence(occasion.Name.Vietnamese)} năm {occasion.On.Year}",
    };

    private static string Friendship(LetterOccasion occasion, string you) => occasion.Kind switch
    {
        AnniversaryKind.DiplomaticRelations =>
            $"Trong suốt chặng đường đã qua, nhân dân hai nước đã cùng nhau vun đắp tình hữu nghị và sự hợp tác tốt đẹp. Chúng tôi trân trọng những đóng góp của {you} vào việc tăng cường hiểu biết và gắn bó giữa nhân dân hai nước.",
        AnniversaryKind.Partnership =>
            $"Những năm qua, sự hợp tác giữa hai bên ngày càng thiết thực. Chúng tôi trân trọng những đóng góp của {you} và mong tiếp tục cùng nhau làm nhiều việc hữu ích.",
        _ => $"Chúng tôi vui mừng về những bước phát triển của quan hệ hữu nghị giữa nhân dân hai nước và trân trọng những đóng góp của {you} vào quan hệ ấy.",
    };

    private static string Span(LetterOccasion occasion) => occasion.Since.Date is { } since
        ? $" ({since.Day}/{since.Month}/{since.Year} – {occasion.On.Day}/{occasion.On.Month}/{occasion.On.Year})"
        : "";

    // "Ngày Quốc khánh" begins a line, "ngày Quốc khánh" stands within one; Tết and Quốc khánh keep their capital
    private static string WithinSentence(string name) =>
        name.StartsWith("Ngày ", StringComparison.Ordinal) || name.StartsWith("Thiết lập ", StringComparison.Ordinal)
            ? string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1))
            : name;

    private static string Courtesy(PartnerKind? kind) => kind switch
    {
        PartnerKind.Embassy => "quý Đại sứ quán",
        PartnerKind.ConsulateGeneral => "quý Tổng Lãnh sự quán",
        PartnerKind.NonGovernmentalOrganisation or PartnerKind.PeopleOrganisation or PartnerKind.InternationalOrganisation or PartnerKind.Donor => "quý tổ chức",
        PartnerKind.BusinessAssociation => "quý hiệp hội",
        _ => "quý vị",
    };
}
