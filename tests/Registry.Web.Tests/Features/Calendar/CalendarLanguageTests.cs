using Registry.Domain;
using Registry.Domain.Anniversaries;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Calendars in the languages of partners: a title somebody wrote, else the country's name, else English.</summary>
public sealed class CalendarLanguageTests : IAsyncLifetime
{
    private FeedWorld world = null!;

    public async Task InitializeAsync()
    {
        world = await FeedWorld.CreateAsync();
        await world.App.AddAsync(world.Day("Quốc khánh Lào", "National Day of Laos", new(1975, 12, 2), "LA", AnniversaryKind.NationalDay));
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Theory]
    [InlineData("lo", "ການພົວພັນທາງການທູດ ຫວຽດນາມ – ລາວ ຄົບຮອບ 65 ປີ", "ວັນຊາດ: ລາວ ຄົບຮອບ 52 ປີ")]
    [InlineData("ja", "ベトナム・ラオス外交関係樹立 65周年", "ラオス：ナショナルデー 52周年")]
    [InlineData("ru", "Дипломатические отношения: Вьетнам – Лаос: 65-я годовщина", "Национальный праздник: Лаос: 52-я годовщина")]
    [InlineData("fr", "Relations diplomatiques : Viêt Nam – Laos : 65e anniversaire", "Fête nationale : Laos : 52e anniversaire")]
    public async Task Relations_and_national_days_are_named_by_their_country_and_the_rest_in_English(string language, string relations, string nationalDay)
    {
        await SpeakAsync(language);

        var lines = await world.LinesAsync(world.Address);

        Assert.Contains($"SUMMARY;LANGUAGE={language}:{relations}", lines);
        Assert.Contains($"SUMMARY;LANGUAGE={language}:{nationalDay}", lines);
        Assert.Contains("SUMMARY;LANGUAGE=en:Viet Nam joins the United Nations: 50 years", lines);
    }

    [Fact]
    public async Task What_somebody_wrote_comes_before_what_is_made_of_names_and_stays_when_the_day_leaves()
    {
        await SpeakAsync("lo");
        await world.FetchAsync(world.Address);
        await ChangeAsync(details => details with { FurtherNames = FurtherTitles.Write([("lo", "ວັນສ້າງຕັ້ງການພົວພັນ")], 200) });
        Assert.Contains("SUMMARY;LANGUAGE=lo:ວັນສ້າງຕັ້ງການພົວພັນ ຄົບຮອບ 65 ປີ", await world.LinesAsync(world.Address));

        await ChangeAsync(details => details with { IsPublic = false, FurtherNames = FurtherTitles.Write([("lo", "ລັບ")], 200) });

        Assert.Contains("SUMMARY;LANGUAGE=lo:ຍົກເລີກ: ວັນສ້າງຕັ້ງການພົວພັນ ຄົບຮອບ 65 ປີ", await world.LinesAsync(world.Address));
    }

    [Fact]
    public async Task Vietnamese_comes_first_where_both_are_wanted()
    {
        await world.CeremonyAsync();
        await SpeakAsync("vi+ru");

        var lines = await world.LinesAsync(world.Address);

        Assert.Contains("SUMMARY:Quan hệ ngoại giao Việt Nam – Lào: 65 năm / Дипломатические отношения: Вьетнам – Лаос: 65-я годовщина", lines);
        Assert.Contains("SUMMARY:Mít tinh Việt Nam – Lào / Viet Nam – Laos ceremony", lines);
        Assert.Contains(lines, line => line.StartsWith("NAME:Lịch hữu nghị", StringComparison.Ordinal) && line.Contains(" / Календарь дружбы", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_commemoration_is_called_as_its_form_says_and_a_new_title_is_a_change()
    {
        var ceremony = await world.CeremonyAsync();
        await SpeakAsync("fr");
        Assert.Contains("SUMMARY;LANGUAGE=en:Viet Nam – Laos ceremony", await world.LinesAsync(world.Address));
        await SignedInSaysAsync(ceremony.Id, "Cérémonie Viêt Nam – Laos");

        Assert.Contains("SUMMARY;LANGUAGE=fr:Cérémonie Viêt Nam – Laos", await world.LinesAsync(world.Address));
    }

    [Fact]
    public async Task Another_language_may_be_asked_for_in_the_address()
    {
        Assert.Contains("SUMMARY;LANGUAGE=ja:ベトナム・ラオス外交関係樹立 65周年", await world.LinesAsync(world.Address + "?lang=ja"));
        Assert.Contains("SUMMARY;LANGUAGE=en:Viet Nam joins the United Nations: 50 years", await world.LinesAsync(world.Address + "?lang=xx"));
    }

    [Fact]
    public void Every_country_has_a_name_in_every_language_and_every_word_keeps_its_places()
    {
        foreach (var language in FeedLanguages.Further)
        {
            var words = Words.Of(language);
            Assert.Equal(language, words.Language);
            Assert.All(["LA", "JP", "RU", "FR", "VN"], iso2 => Assert.False(string.IsNullOrEmpty(FurtherLanguages.Country(language, iso2)), iso2));
            Assert.Contains("7", words["{0}: {1} years", "x", 7], StringComparison.Ordinal);
            Assert.Contains("A", words["{0} ({1}), since {2}", "A", "B", "C"], StringComparison.Ordinal);
            Assert.Contains("2027", Web.Calendars.CalendarDates.Day(new(2027, 6, 24), words), StringComparison.Ordinal);
        }
    }

    private async Task SignedInSaysAsync(int id, string title)
    {
        var planner = await world.App.SignedInAsync(Registry.Domain.Access.Role.Planner, world.Union);
        var saved = await planner.SubmitAsync($"/Commemorations/{id}/Edit", ("Input.Further[fr]", title));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, saved.StatusCode);
    }

    private Task SpeakAsync(string language) =>
        world.ChangeAsync<FeedSubscription>(world.Subscription.Id, one => one.Show(new() { Language = language, Commemorations = true }));

    private Task ChangeAsync(Func<AnniversaryDetails, AnniversaryDetails> change) => world.ChangeAsync<Anniversary>(world.Laos.Id, day => day.Change(change(new()
    {
        NameVi = day.NameVi,
        NameEn = day.NameEn,
        FurtherNames = day.FurtherNames,
        Kind = day.Kind,
        Rule = day.Rule,
        Base = day.Base,
        CountryIso2 = day.CountryIso2,
        Source = day.Source,
        IsPublic = day.IsPublic,
    }), world.Now));
}
