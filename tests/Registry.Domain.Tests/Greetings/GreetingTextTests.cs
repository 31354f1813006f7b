using Registry.Domain.Anniversaries;
using Registry.Domain.Greetings;
using Registry.Domain.Partners;

namespace Registry.Domain.Tests.Greetings;

public sealed class GreetingTextTests
{
    private static readonly Dictionary<string, string> Everything = GreetingPlace.All.ToDictionary(place => place.Name, place => place.Name.ToUpperInvariant());

    [Fact]
    public void A_place_that_nothing_fills_is_named()
    {
        var broken = Assert.Throws<RuleException>(() => Text("Nhân dịp {oridnal} ngày {occasion}"));

        Assert.Equal(("Letter.UnknownPlace", "oridnal"), (broken.Code, broken.Arguments[1]));
        Assert.Contains("{ordinal}", (string)broken.Arguments[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Places_may_be_written_in_Vietnamese_with_or_without_accents() =>
        Assert.Equal("ORDINAL, COUNTRY, COUNTRY", GreetingPlaces.Fill("{Lần thứ}, {nước}, { nuoc }", Everything));

    [Fact]
    public void What_stands_between_braces_and_means_nothing_stays_to_be_seen() =>
        Assert.Equal(["x"], GreetingPlaces.LeftIn(GreetingPlaces.Fill("{x} {year}", Everything)));

    [Theory]
    [InlineData("tiếng Nga")]
    [InlineData("r")]
    [InlineData("")]
    public void A_language_is_a_code(string language) =>
        Assert.Equal("Greeting.UnknownLanguage", Assert.Throws<RuleException>(() => new GreetingText(null, null, null, language, "Thư", null, null, "Lời")).Code);

    [Fact]
    public void A_text_that_counts_suits_no_day_that_is_not_counted()
    {
        var counted = Text("{ordinal} {occasion}");
        var uncounted = Text("{occasion}");
        var values = Everything.Where(pair => pair.Key is not "ordinal" and not "years").ToDictionary();

        Assert.Null(counted.Nearness(1, AnniversaryKind.NationalDay, null, values));
        Assert.NotNull(uncounted.Nearness(1, AnniversaryKind.NationalDay, null, values));
        Assert.True(counted.Nearness(1, AnniversaryKind.NationalDay, null, Everything) > uncounted.Nearness(1, AnniversaryKind.NationalDay, null, Everything));
    }

    [Fact]
    public void The_nearest_text_is_for_this_occasion_then_for_this_addressee_then_ones_own()
    {
        GreetingText[] near =
        [
            Text("Lời"),
            new(1, null, null, "vi", "Thư", null, null, "Lời"),
            new(null, null, PartnerKind.Embassy, "vi", "Thư", null, null, "Lời"),
            new(null, AnniversaryKind.NationalDay, null, "vi", "Thư", null, null, "Lời"),
            new(null, AnniversaryKind.NationalDay, PartnerKind.Embassy, "vi", "Thư", null, null, "Lời"),
            new(1, AnniversaryKind.NationalDay, PartnerKind.Embassy, "vi", "Thư", null, null, "Lời"),
        ];

        var order = near.Select(text => text.Nearness(1, AnniversaryKind.NationalDay, PartnerKind.Embassy, Everything)).ToList();
        Assert.Equal(order.Order(), order);
        Assert.Equal(order.Count, order.Distinct().Count());
        Assert.Null(near[1].Nearness(2, AnniversaryKind.NationalDay, null, Everything));
        Assert.Null(near[3].Nearness(1, AnniversaryKind.Partnership, null, Everything));
    }

    private static GreetingText Text(string body) => new(null, null, null, "vi", "Thư chúc mừng", null, null, body);
}
