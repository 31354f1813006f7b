using Microsoft.EntityFrameworkCore;
using Registry.Domain.Commemorations;

namespace Registry.Web.Tests.Features.Commemorations.Greetings;

/// <summary>Letters in a language that is neither Vietnamese nor English.</summary>
public sealed class ThirdLanguageTests
{
    private const string KhmerName = "អគ្គកុងស៊ុល";

    [Fact]
    public async Task A_letter_in_Khmer_names_country_and_addressee_in_Khmer_and_says_which_lines_are_English()
    {
        await using var world = await RoundAsync();
        var letter = (await world.LettersAsync()).Single(one => one.PartnerId == world.Cambodia.Id);

        Assert.Equal(KhmerName, letter.AddresseeEn);
        Assert.Contains("កម្ពុជា", letter.BodyEn, StringComparison.Ordinal);
        Assert.DoesNotContain("Cambodia", letter.BodyEn, StringComparison.Ordinal);
        var page = await world.Planner.OpenAsync(AddressOf(letter));
        Assert.Equal("ជូនចំពោះ៖", page.QuerySelector(".paper .to-word")!.TextContent);
        var notice = page.QuerySelector(".notice.warn")!.TextContent;
        Assert.Contains("tên cơ quan ở đầu thư, tên cơ quan trong lời thư", notice, StringComparison.Ordinal);
        Assert.DoesNotContain("dòng người nhận", notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_a_round_is_printed_it_is_said_what_stays_English()
    {
        await using var world = await RoundAsync();
        var round = (await world.LettersAsync())[0].RoundId;

        var notice = (await world.Planner.OpenAsync($"/Greetings/{round}/Printing")).QuerySelector(".notice.warn")!.TextContent;

        Assert.Contains("dòng người nhận", notice, StringComparison.Ordinal); // the consul, whose office has no Khmer name
        Assert.Contains("Tiếng Khmer", notice, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_letter_by_post_has_the_address_in_the_script_of_the_place_at_its_head()
    {
        await using var world = await RoundAsync();
        await world.App.InDatabaseAsync(async db =>
        {
            (await db.Partners.SingleAsync(one => one.Id == world.Cambodia.Id)).Post(new("41 Preah Sihanouk", null, "Phnom Penh", "KH", "ផ្លូវព្រះសីហនុ លេខ ៤១"));
            (await db.Letters.Include(one => one.Round).SingleAsync(one => one.PartnerId == world.Cambodia.Id)).GoBy(LetterChannel.Post, null, null);
            await db.SaveChangesAsync();
        });
        var letter = (await world.LettersAsync()).Single(one => one.PartnerId == world.Cambodia.Id);

        var khmer = await world.Planner.OpenAsync(AddressOf(letter));
        Assert.Equal("km", khmer.QuerySelector(".paper .street.own bdi")!.GetAttribute("lang"));
        Assert.DoesNotContain("Preah Sihanouk", khmer.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);

        await world.App.InDatabaseAsync(async db =>
        {
            (await db.Letters.Include(one => one.Round).SingleAsync(one => one.Id == letter.Id)).Speak("both", "en");
            await db.SaveChangesAsync();
        });
        var english = await world.Planner.OpenAsync(AddressOf(letter));
        Assert.Equal(2, english.QuerySelectorAll(".paper .street:not(.own)").Length);
        Assert.Single(english.QuerySelectorAll(".paper .street.own")); // once, in the foreign column
    }

    private static string AddressOf(Letter letter) => $"/Commemorations/{letter.CommemorationId}/Letters/{letter.Id}";

    private static async Task<GreetingWorld> RoundAsync()
    {
        var world = await GreetingWorld.CreateAsync();
        using var added = await world.Planner.SubmitAsync(
            "/Greetings/Texts/New", ("Input.Language", "km"), ("Input.Occasion", "NationalDay"), ("Input.Heading", "សារលិខិតអបអរសាទរ"), ("Input.Body", "{country} {date} {sender}."));
        await world.RoundAsync(("Input.Language", "km"));
        return world;
    }
}
