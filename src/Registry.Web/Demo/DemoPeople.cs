using Registry.Domain;
using Registry.Domain.Members;

namespace Registry.Web.Demo;

/// <summary>Invented people as sheets have them: of some much is known, of others hardly a name.</summary>
internal sealed class DemoPeople(DemoDice dice, DemoNames names, DateOnly today)
{
    private const int OldestAge = 86;
    private const int YoungestAge = 19;

    private static readonly (string Work, string Place)[] Works =
    [
        ("Giảng viên", "Trường Đại học Đồng Nai"), ("Giáo viên", "Trường THPT Ngô Quyền"), ("Bác sĩ", "Bệnh viện Đa khoa Đồng Nai"), ("Kỹ sư", "Khu công nghiệp Amata"),
        ("Công chức", "Sở Ngoại vụ"), ("Công chức", "Sở Du lịch"), ("Nhà báo", "Báo và phát thanh, truyền hình Đồng Nai"), ("Doanh nhân", "Hội Doanh nghiệp tỉnh"),
        ("Sĩ quan hưu trí", "Hội Cựu chiến binh"), ("Hưu trí", "Câu lạc bộ Hưu trí Biên Hòa"), ("Sinh viên", "Trường Đại học Lạc Hồng"), ("Nông dân", "Hội Nông dân"),
    ];

    private static readonly string[] Offices = ["Trưởng phòng", "Phó Giám đốc", "Chuyên viên", "Hiệu trưởng", "Giám đốc"];
    private static readonly string[] Streets = ["Phan Chu Trinh", "30 Tháng 4", "Cách Mạng Tháng Tám", "Hùng Vương", "Nguyễn Ái Quốc", "Đồng Khởi", "Võ Thị Sáu"];
    private static readonly string[] Wards = ["phường Quang Vinh, thành phố Biên Hòa", "phường Tân Mai, thành phố Biên Hòa", "phường Xuân An, thành phố Long Khánh", "xã An Phước, huyện Long Thành", "thị trấn Trảng Bom, huyện Trảng Bom"];
    private static readonly string[] Prefixes = ["090", "091", "093", "097", "098", "037", "038", "079", "086"];

    /// <summary>The province of today, for those whose old address lay in it.</summary>
    public string? ProvinceId { get; init; }

    public Person Citizen(string language)
    {
        var gender = dice.Chance(52) ? Gender.Female : Gender.Male;
        var person = new Person(names.PersonOf(gender));
        person.Born(Birth());
        var (work, place) = dice.Of(Works);
        person.Describe(dice.Chance(90) ? gender : null, null, dice.Chance(80) ? work : null, dice.Chance(35) ? language : null);
        person.WorkAt(dice.Chance(15) ? dice.Of(Offices) : null, dice.Chance(60) ? place : null);
        Reach(person);
        return person;
    }

    public Person Foreigner(string iso2)
    {
        var person = new Person(names.ForeignerOf(iso2));
        person.Born(new(today.Year - YoungestAge - dice.Next(30), null, null));
        person.Describe(null, iso2, "Lưu học sinh", "Việt");
        Reach(person);
        return person;
    }

    public Person Organisation()
    {
        var person = new Person(names.Company(), PersonKind.Organisation);
        person.Reach($"0251 3{dice.Next(900) + 100} {dice.Next(900) + 100}", null);
        return person;
    }

    private Domain.Days.PartialDate Birth()
    {
        var year = today.Year - YoungestAge - dice.Next(OldestAge - YoungestAge);
        return dice.Next(20) switch
        {
            0 => default,
            < 6 => new(year, dice.Next(12) + 1, dice.Next(28) + 1),
            < 8 => new(year, dice.Next(12) + 1, null),
            _ => new(year, null, null),
        };
    }

    private void Reach(Person person)
    {
        var phone = dice.Chance(85) ? $"{dice.Of(Prefixes)}{dice.Next(9) + 1} {dice.Next(900) + 100} {dice.Next(900) + 100}" : null;
        var mailbox = dice.Chance(30) ? $"{SearchText.Fold(person.FullName).Replace(' ', '.')}{dice.Next(90) + 10}@thu.example" : null;
        person.Reach(phone, mailbox);
        if (dice.Chance(75))
            person.LiveAt($"{dice.Next(240) + 1} đường {dice.Of(Streets)}, {dice.Of(Wards)}", ProvinceId, null);
    }
}
