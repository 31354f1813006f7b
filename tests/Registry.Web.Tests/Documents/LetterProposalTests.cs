using Registry.Data.Seeding;
using Registry.Domain;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Greetings;
using Registry.Domain.Partners;
using Registry.Web.Documents;
using Registry.Web.Documents.GreetingLetters;

namespace Registry.Web.Tests.Documents;

public sealed class LetterProposalTests
{
    private static readonly BothLanguages Union = new("Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", "Dong Nai Union of Friendship Organisations");

    private static readonly GreetingAddressee Consulate = new()
    {
        Kind = PartnerKind.ConsulateGeneral,
        NameVi = "Tổng Lãnh sự quán Lào",
        NameEn = "Consulate General of Laos",
    };

    private static readonly IReadOnlyList<GreetingText> Shipped = DefaultGreetingTexts.ReadAsync("", default).GetAwaiter().GetResult();

    [Theory]
    [InlineData(60, "lần thứ 60", "60th anniversary")]
    [InlineData(61, "lần thứ 61", "61st anniversary")]
    [InlineData(62, "lần thứ 62", "62nd anniversary")]
    [InlineData(63, "lần thứ 63", "63rd anniversary")]
    [InlineData(111, "lần thứ 111", "111th anniversary")]
    public void Ordinals_are_right_in_each_language(int ordinal, string vietnamese, string english)
    {
        var occasion = Relations() with { Ordinal = ordinal };

        Assert.Contains(vietnamese, Vietnamese(occasion), StringComparison.Ordinal);
        Assert.Contains(english, English(occasion), StringComparison.Ordinal);
    }

    [Fact]
    public void A_national_day_is_named_as_the_country_names_it()
    {
        var occasion = Relations() with
        {
            Kind = AnniversaryKind.NationalDay,
            Name = new("Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào", "National Day of Laos (Lao PDR)"),
            Ordinal = 52,
            Since = new(1975, 12, 2),
            On = new(2027, 12, 2),
        };

        Assert.StartsWith("Nhân dịp kỷ niệm lần thứ 52 Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào (2/12/1975 – 2/12/2027), ", Vietnamese(occasion), StringComparison.Ordinal);
        Assert.StartsWith("On the 52nd anniversary of the National Day of Laos (2 December 1975 – 2 December 2027), ", English(occasion), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_is_not_counted_gets_no_ordinal()
    {
        var occasion = Relations() with { Kind = AnniversaryKind.LunarFestival, Name = new("Tết Bun-pi-may", "Boun Pi Mai"), Country = null, Ordinal = null, Since = default };

        Assert.StartsWith("Nhân dịp Tết Bun-pi-may năm 2027, ", Vietnamese(occasion), StringComparison.Ordinal);
        Assert.StartsWith("On the occasion of Boun Pi Mai 2027, ", English(occasion), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_alone_never_becomes_a_day()
    {
        var occasion = Relations() with { Since = new PartialDate(1962, null, null) };

        Assert.DoesNotContain("1962", Vietnamese(occasion), StringComparison.Ordinal);
    }

    [Fact]
    public void The_addressee_decides_the_courtesy()
    {
        Assert.Contains("quý Tổng Lãnh sự quán", Vietnamese(Relations()), StringComparison.Ordinal);
        Assert.Contains("the Embassy", English(Relations() with { Addressee = Consulate with { Kind = PartnerKind.Embassy } }), StringComparison.Ordinal);
        Assert.Contains("quý vị", Vietnamese(Relations() with { Addressee = GreetingAddressee.Of("Ông Phan Văn Hùng", null) }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_is_addressed_by_office_and_form_of_address()
    {
        var partner = new Partner(1, PartnerKind.ConsulateGeneral, "Tổng Lãnh sự quán Lào tại Thành phố Hồ Chí Minh", "Consulate General of Laos", "LA");
        var contact = new Contact(1, "Khamphone Xayavong", "ຄໍາພອນ ໄຊຍະວົງ");
        var office = new Office("Tổng Lãnh sự", "Consul General", 20);
        office.AddressAs("Thưa Ngài Tổng Lãnh sự", "Your Excellency", null);
        contact.Hold(office, null, null, null, null);
        var occasion = Relations() with { Addressee = GreetingAddressee.Of(partner, contact) };

        var (vietnamese, english) = (Vietnamese(occasion), English(occasion));

        Assert.StartsWith("Thưa Ngài Tổng Lãnh sự,\nNhân dịp", vietnamese, StringComparison.Ordinal);
        Assert.Contains("gửi tới Ngài Tổng Lãnh sự lời chúc mừng", vietnamese, StringComparison.Ordinal);
        Assert.StartsWith("Your Excellency,\nOn the 65th anniversary", english, StringComparison.Ordinal);
        Assert.Equal(
            ("Khamphone Xayavong, Tổng Lãnh sự, Tổng Lãnh sự quán Lào tại Thành phố Hồ Chí Minh", "ຄໍາພອນ ໄຊຍະວົງ"), (occasion.Addressee.NameVi, occasion.Addressee.NameOwn));
    }

    [Fact]
    public void Another_language_is_a_text_added()
    {
        GreetingText russian = new(null, AnniversaryKind.DiplomaticRelations, null, "ru", "Поздравление", "Кому:", null, "К {ordinal} установления дипломатических отношений ({date}) примите наши поздравления.");

        var words = GreetingComposer.Compose([.. Shipped, russian], Relations() with { Ordinal = 75 }, null, "ru");

        Assert.Equal(("Поздравление", "Кому:", "К 75-летию установления дипломатических отношений (5 сентября 2027) примите наши поздравления."), (words.Heading, words.Opening, words.Body));
        Assert.Equal("Greeting.NoText", Assert.Throws<RuleException>(() => GreetingComposer.Compose(Shipped, Relations(), null, "lo")).Code);
    }

    private static LetterOccasion Relations() => new(
        AnniversaryKind.DiplomaticRelations,
        new("Thiết lập quan hệ ngoại giao Việt Nam – Lào", "Diplomatic relations Viet Nam – Laos"),
        new("Cộng hòa Dân chủ Nhân dân Lào", "Laos"),
        65,
        new(1962, 9, 5),
        new(2027, 9, 5),
        Union,
        Consulate);

    private static string Vietnamese(LetterOccasion occasion) => GreetingComposer.Compose(Shipped, occasion, null, "vi").Body;

    private static string English(LetterOccasion occasion) => GreetingComposer.Compose(Shipped, occasion, null, "en").Body;
}
