using Registry.Domain.Partners;

namespace Registry.Web.Demo;

/// <summary>People at the demonstration's partners: invented, with names as they are built there.</summary>
internal sealed class DemoContacts(IReadOnlyDictionary<string, Office> offices, DateOnly today)
{
    private static readonly (string Iso2, string Name, string? Own, string? Latin, string Languages)[] Consuls =
    [
        ("LA", "Bounmy Phommachanh", "ບຸນມີ ພົມມະຈັນ", null, "lo,vi"),
        ("KH", "Sok Dara", "សុខ ដារា", null, "km,vi"),
        ("TH", "Wiraya Srisuk", "วิรยา ศรีสุข", null, "th,en"),
        ("CN", "Chen Xiaoming", "陈晓明", null, "zh,en"),
        ("RU", "Andrei Sokolov", "Андрей Соколов", "Andrey Sokolov", "ru,en"),
        ("KR", "Park Ji-hoon", "박지훈", "Bak Ji-hun", "ko,en"),
        ("JP", "Tanaka Haruko", "田中 春子", "Tanaka Haruko", "ja,en"),
        ("CU", "María Elena Duarte", null, null, "es,en"),
        ("IN", "Anil Sharma", "अनिल शर्मा", null, "en,hi"),
        ("FR", "Hélène Moreau", null, null, "fr,en"),
        ("DE", "Jürgen Hoffmann", null, null, "de,en"),
        ("US", "Katherine Miller", null, null, "en"),
    ];

    private static readonly (string Partner, string Office, string Name, string? Own, string? Latin, string TitleVi, string TitleEn, string Languages)[] Leaders =
    [
        ("Champasak Province", "Tỉnh trưởng, Thống đốc", "Khamphone Sisavath", "ຄຳພອນ ສີສະຫວາດ", null, "Tỉnh trưởng tỉnh Champasak", "Governor of Champasak Province", "lo,vi"),
        ("Champasak Province", "Giám đốc cơ quan đối ngoại địa phương", "Vanhxay Keobounma", "ວັນໄຊ ແກ້ວບຸນມາ", null, "Giám đốc Sở Ngoại vụ tỉnh Champasak", "Director of the Department of Foreign Affairs of Champasak", "lo,vi"),
        ("Attapeu Province", "Tỉnh trưởng, Thống đốc", "Somphet Inthavong", "ສົມເພັດ ອິນທະວົງ", null, "Tỉnh trưởng tỉnh Attapeu", "Governor of Attapeu Province", "lo"),
        ("Ulsan Metropolitan City", "Thị trưởng", "Kim Min-seok", "김민석", "Gim Min-seok", "Thị trưởng thành phố Ulsan", "Mayor of Ulsan Metropolitan City", "ko,en"),
        ("Gyeongsangnam-do Province", "Tỉnh trưởng, Thống đốc", "Lee Seo-yeon", "이서연", "I Seo-yeon", "Tỉnh trưởng tỉnh Gyeongsang Nam", "Governor of Gyeongsangnam-do", "ko,en"),
        ("Gimhae City", "Thị trưởng", "Choi Dong-wook", "최동욱", "Choe Dong-uk", "Thị trưởng thành phố Gimhae", "Mayor of Gimhae City", "ko,en"),
        ("Saint Petersburg", "Giám đốc cơ quan đối ngoại địa phương", "Olga Petrova", "Ольга Петрова", null, "Chủ tịch Ủy ban Đối ngoại thành phố Saint Petersburg", "Chairwoman of the Committee for External Relations of Saint Petersburg", "ru,en"),
    ];

    public IEnumerable<Contact> Of(IReadOnlyCollection<Partner> partners)
    {
        foreach (var partner in partners)
        {
            foreach (var (_, name, own, latin, languages) in Consuls.Where(one => partner.Kind == PartnerKind.ConsulateGeneral && one.Iso2 == partner.CountryIso2))
                yield return Consul(partner, name, own, latin, languages);
            foreach (var leader in Leaders.Where(one => one.Partner == partner.NameEn))
                yield return Leader(partner, leader);
        }
    }

    private Contact Consul(Partner partner, string name, string? own, string? latin, string languages)
    {
        var contact = new Contact(partner.Id, name, own, latin);
        var of = partner.NameVi.Replace("Tổng Lãnh sự quán", "Tổng Lãnh sự", StringComparison.Ordinal);
        contact.Hold(offices["Tổng Lãnh sự"], of, partner.NameEn.Replace("Consulate General", "Consul General", StringComparison.Ordinal), new(today.Year - 1, 9, 1), null);
        contact.Reach(languages.Split(','), $"consul.general@consulate-{partner.CountryIso2!.ToLowerInvariant()}.example", "028 0000 0000");
        return contact;
    }

    private Contact Leader(Partner partner, (string Partner, string Office, string Name, string? Own, string? Latin, string TitleVi, string TitleEn, string Languages) one)
    {
        var contact = new Contact(partner.Id, one.Name, one.Own, one.Latin);
        contact.Hold(offices[one.Office], one.TitleVi, one.TitleEn, new(today.Year - 2, 1, 1), null);
        contact.Reach(one.Languages.Split(','), $"office@{partner.NameEn.Split(' ')[0].ToLowerInvariant()}.example", null);
        return contact;
    }
}
