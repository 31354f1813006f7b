using Registry.Data.Seeding;
using Registry.Domain.Associations;
using Registry.Domain.Partners;

namespace Registry.Web.Demo;

/// <summary>Partner localities from the reference rows, and consulates general in Hồ Chí Minh City; mailboxes are of roles and invented.</summary>
internal static class DemoPartners
{
    /// <summary>Local names of the localities: Vietnamese and the partner's own script.</summary>
    private static readonly Dictionary<string, (string Vi, string En, string Own)> Localities = new()
    {
        ["Champasak"] = ("Tỉnh Champasak", "Champasak Province", "ແຂວງຈໍາປາສັກ"),
        ["Attapeu"] = ("Tỉnh Attapeu", "Attapeu Province", "ແຂວງອັດຕະປື"),
        ["Ulsan"] = ("Thành phố Ulsan", "Ulsan Metropolitan City", "울산광역시"),
        ["Gimhae"] = ("Thành phố Gimhae", "Gimhae City", "김해시"),
        ["Gyeongsangnam-do"] = ("Tỉnh Gyeongsang Nam", "Gyeongsangnam-do Province", "경상남도"),
        ["Saint Petersburg"] = ("Thành phố Saint Petersburg", "Saint Petersburg", "Санкт-Петербург"),
        ["Northern Territory"] = ("Vùng lãnh thổ Bắc Úc", "Northern Territory of Australia", "Northern Territory"),
    };

    /// <summary>Where post goes to three of them: invented streets, in the script of the place too.</summary>
    private static readonly Dictionary<string, PostalPlace> Posts = new()
    {
        ["Champasak"] = new("Provincial Governor’s Office\n13 Thanon Mittaphap", "16000", "Pakse", null, "ຫ້ອງວ່າການແຂວງຈໍາປາສັກ\nຖະໜົນເລກທີ 13, ເມືອງປາກເຊ\nສປປ ລາວ"),
        ["Ulsan"] = new("International Relations Division, City Hall\n1 Uho-ro, Nam-gu", "44600", "Ulsan", null, "울산광역시 남구 우호로 1\n울산광역시청 국제협력과\n대한민국"),
        ["Saint Petersburg"] = new("Committee for External Relations\n1 ulitsa Druzhby", "190000", "Saint Petersburg", null, "Комитет по внешним связям\nулица Дружбы, дом 1\n190000, Санкт-Петербург\nРоссия"),
    };

    /// <summary>What the demonstration's planner noted; the reference rows explain themselves to whoever gathers them.</summary>
    private static readonly Dictionary<string, string> Notes = new()
    {
        ["Champasak"] = "Kết nghĩa; năm ghi theo bản ghi nhớ giai đoạn 2022–2026.",
        ["Northern Territory"] = "Bản ghi nhớ năm 1998; kế hoạch hành động 2023–2028 ký ngày 24/7/2023.",
        ["Saint Petersburg"] = "Hữu nghị và hợp tác từ năm 2007; bản ghi nhớ giữa hai cơ quan dân cử ngày 13/3/2025.",
        ["Ulsan"] = "Có thêm một bản ghi nhớ ký ngày 23/9, năm chưa rõ.",
    };

    /// <summary>Neighbours and old friends with a consulate general in Hồ Chí Minh City.</summary>
    private static readonly string[] Consulates = ["LA", "KH", "TH", "CN", "RU", "KR", "JP", "CU", "IN", "ID", "MY", "SG", "US", "FR", "DE", "GB", "AU"];

    /// <summary>All of Đồng Nai's, by the code of the present province, and the five of Khánh Hòa.</summary>
    public static IEnumerable<Partner> LocalitiesFrom(IEnumerable<LocalityTie> ties, Association union) =>
        from tie in ties
        where (tie.ProvinceCode == "75" || tie.OurSide == "Khánh Hòa") && Localities.ContainsKey(tie.Partner)
        group tie by tie.Partner into same
        select Locality(same.OrderBy(tie => tie.ProvinceCode == "75" ? 0 : 1).First(), Localities[same.Key], union);

    public static IEnumerable<Partner> ConsulatesOf(IReadOnlyDictionary<string, Country> countries, Association union) =>
        Consulates.Select(iso2 => Consulate(countries[iso2], union));

    private static Partner Locality(LocalityTie tie, (string Vi, string En, string Own) name, Association union)
    {
        var partner = new Partner(union.Id, PartnerKind.ForeignLocality, name.Vi, name.En, tie.CountryIso2);
        partner.Describe(PartnerKind.ForeignLocality, name.Vi, name.En, name.Own, tie.CountryIso2);
        if (Posts.TryGetValue(tie.Partner, out var post))
            partner.Post(post);
        partner.Tie(tie.OurSide, tie.Since, tie.Source.StartsWith("http", StringComparison.Ordinal) ? tie.Source : "Chưa có nguồn, cần đối chiếu", tie.IsUncertain, Notes.GetValueOrDefault(tie.Partner));
        return partner;
    }

    private static Partner Consulate(Country country, Association union)
    {
        var partner = new Partner(
            union.Id,
            PartnerKind.ConsulateGeneral,
            $"Tổng Lãnh sự quán {country.OfficialVi ?? country.NameVi} tại Thành phố Hồ Chí Minh",
            $"Consulate General of {(country.NameEn.StartsWith("United", StringComparison.Ordinal) ? "the " : "")}{country.NameEn} in Ho Chi Minh City",
            country.Iso2);
        partner.Post(new($"{10 + Array.IndexOf(Consulates, country.Iso2)} đường Hữu Nghị\nphường Sài Gòn", "700000", "Thành phố Hồ Chí Minh", "VN", null));
        partner.Reach($"protocol@consulate-{country.Iso2.ToLowerInvariant()}.example", "en");
        return partner;
    }
}
