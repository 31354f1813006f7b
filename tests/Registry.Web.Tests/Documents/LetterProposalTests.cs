using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Partners;
using Registry.Web.Documents;
using Registry.Web.Documents.GreetingLetters;

namespace Registry.Web.Tests.Documents;

public sealed class LetterProposalTests
{
    private static readonly BothLanguages Union = new("Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", "Dong Nai Union of Friendship Organisations");

    [Theory]
    [InlineData(60, "lần thứ 60", "60th anniversary")]
    [InlineData(61, "lần thứ 61", "61st anniversary")]
    [InlineData(62, "lần thứ 62", "62nd anniversary")]
    [InlineData(63, "lần thứ 63", "63rd anniversary")]
    [InlineData(111, "lần thứ 111", "111th anniversary")]
    public void Ordinals_are_right_in_each_language(int ordinal, string vietnamese, string english)
    {
        var occasion = Relations() with { Ordinal = ordinal };

        Assert.Contains(vietnamese, VietnameseProposal.Body(occasion), StringComparison.Ordinal);
        Assert.Contains(english, EnglishProposal.Body(occasion), StringComparison.Ordinal);
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

        Assert.StartsWith("Nhân dịp kỷ niệm lần thứ 52 Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào (2/12/1975 – 2/12/2027), ", VietnameseProposal.Body(occasion), StringComparison.Ordinal);
        Assert.StartsWith("On the 52nd anniversary of the National Day of Laos (2 December 1975 – 2 December 2027), ", EnglishProposal.Body(occasion), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_is_not_counted_gets_no_ordinal()
    {
        var occasion = Relations() with { Kind = AnniversaryKind.LunarFestival, Name = new("Tết Bun-pi-may", "Boun Pi Mai"), Country = null, Ordinal = null, Since = default };

        Assert.StartsWith("Nhân dịp Tết Bun-pi-may năm 2027, ", VietnameseProposal.Body(occasion), StringComparison.Ordinal);
        Assert.StartsWith("On the occasion of Boun Pi Mai 2027, ", EnglishProposal.Body(occasion), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_alone_never_becomes_a_day()
    {
        var occasion = Relations() with { Since = new PartialDate(1962, null, null) };

        Assert.DoesNotContain("1962", VietnameseProposal.Body(occasion), StringComparison.Ordinal);
    }

    [Fact]
    public void The_addressee_decides_the_courtesy()
    {
        Assert.Contains("quý Tổng Lãnh sự quán", VietnameseProposal.Body(Relations()), StringComparison.Ordinal);
        Assert.Contains("the Embassy", EnglishProposal.Body(Relations() with { Addressee = PartnerKind.Embassy }), StringComparison.Ordinal);
        Assert.Contains("quý vị", VietnameseProposal.Body(Relations() with { Addressee = null }), StringComparison.Ordinal);
    }

    private static LetterOccasion Relations() => new(
        AnniversaryKind.DiplomaticRelations,
        new("Thiết lập quan hệ ngoại giao Việt Nam – Lào", "Diplomatic relations Viet Nam – Laos"),
        new("Cộng hòa Dân chủ Nhân dân Lào", "Laos"),
        65,
        new(1962, 9, 5),
        new(2027, 9, 5),
        Union,
        PartnerKind.ConsulateGeneral);
}
