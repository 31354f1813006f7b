using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Acts;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Partners;
using Registry.Domain.Places;
using Registry.Domain.Subscriptions;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Partners;

/// <summary>The file of a partner: who is there, what binds us, what was done together, and two records that become one.</summary>
public sealed class PartnerFileTests
{
    private static readonly (string, string)[] Governor =
    [
        ("Input.Name", "Khamphone Sisavath"), ("Input.NameOwn", "ຄຳພອນ ສີສະຫວາດ"), ("Input.From", "01/01/2025"), ("Input.Languages", "lo, vi"), ("Input.Email", "office@champasak.example"),
    ];

    [Fact]
    public async Task A_contact_stands_with_office_form_of_address_and_own_script_and_two_clicks_make_one()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        var office = new Office("Tỉnh trưởng", "Governor", 150);
        office.AddressAs("Thưa Ngài Tỉnh trưởng", "Dear Governor", null);
        await app.AddAsync(office);
        var typed = Governor.Append(("Input.OfficeId", $"{office.Id}")).ToArray();

        await planner.SubmitAsync($"/Partners/{partner.Id}/Contacts", typed);
        await planner.SubmitAsync($"/Partners/{partner.Id}/Contacts", typed);

        var kept = await app.InDatabaseAsync(db => db.Contacts.SingleAsync());
        Assert.Equal(["lo", "vi"], kept.Languages);
        var shown = (await planner.OpenAsync($"/Partners/{partner.Id}")).QuerySelector("section[aria-labelledby=contacts]")!.TextContent;
        Assert.Contains("ຄຳພອນ ສີສະຫວາດ", shown, StringComparison.Ordinal);
        Assert.Contains("“Thưa Ngài Tỉnh trưởng”", shown, StringComparison.Ordinal);
        Assert.Contains("o•••@champasak.example", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_viewer_sees_name_and_office_and_neither_mail_nor_telephone()
    {
        await using var app = new RegistryApp();
        var (union, partner, planner) = await PartnerAsync(app);
        await planner.SubmitAsync($"/Partners/{partner.Id}/Contacts", Governor);
        var viewer = await app.SignedInAsync(Role.Viewer, union);

        var page = await viewer.OpenAsync($"/Partners/{partner.Id}");

        Assert.Contains("Khamphone Sisavath", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("office@champasak.example", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await viewer.GetAsync($"/Partners/{partner.Id}/Contacts")).StatusCode);
    }

    [Theory]
    [InlineData("Contacts", "Input.Name", "")]
    [InlineData("Contacts", "Input.Name", "Bounmy\u0001")]
    [InlineData("Contacts", "Input.Precedence", "0")]
    [InlineData("Contacts", "Input.Languages", "tiếng Lào đó")]
    [InlineData("Contacts", "Input.To", "31/12/2024")]
    [InlineData("Contacts", "Input.To", "31/02/2024")]
    [InlineData("Contacts", "Input.Email", "khong phai")]
    [InlineData("Contacts", "Input.OfficeTitleEn", "x*300")]
    public async Task Bad_input_is_refused_with_what_to_do_and_nothing_is_kept(string part, string field, string value)
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        var typed = value == "x*300" ? new string('x', 300) : value;

        var response = await planner.SubmitAsync($"/Partners/{partner.Id}/{part}", [.. Governor.Where(one => one.Item1 != field), (field, typed)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.NotEmpty((await response.ReadPageAsync()).QuerySelectorAll(".error, .notice.bad"));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Contacts.CountAsync()));
    }

    [Fact]
    public async Task The_second_of_two_people_to_save_a_contact_sees_both_values()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        await planner.SubmitAsync($"/Partners/{partner.Id}/Contacts", Governor);
        var address = $"/Partners/{partner.Id}/Contacts/{await app.InDatabaseAsync(db => db.Contacts.Select(one => one.Id).SingleAsync())}";
        var mine = await planner.OpenAsync(address);
        await planner.SubmitAsync(address, ("Input.Note", "của người kia"));

        var told = await planner.SubmitAsync(mine, address, "main form[method=post]", ("Input.Note", "của tôi"));

        Assert.Equal(HttpStatusCode.Conflict, told.StatusCode);
        Assert.Equal(["của tôi", "của người kia"], (await told.ReadPageAsync()).QuerySelectorAll(".compare tbody td").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task What_was_done_stands_in_the_time_line_and_ends_the_silence()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        Assert.NotEmpty((await planner.OpenAsync("/Partners?quiet=12")).QuerySelectorAll("th.title a"));

        await planner.SubmitAsync(
            $"/Partners/{partner.Id}/Events", ("Input.Kind", "Aid"), ("Input.Title", "Tặng sách cho trường hữu nghị"), ("Input.On", "02/02/2027"), ("Input.Amount", "50000000"), ("Input.Currency", "vnd"));

        var line = (await planner.OpenAsync($"/Partners/{partner.Id}")).QuerySelector("section[aria-labelledby=done]")!;
        Assert.Equal("2027", line.QuerySelector("h3")!.TextContent);
        Assert.Contains("50.000.000 VND", line.TextContent, StringComparison.Ordinal);
        Assert.Empty((await planner.OpenAsync("/Partners?quiet=12")).QuerySelectorAll("th.title a"));
    }

    [Fact]
    public async Task A_relation_of_an_old_province_names_who_took_it_over()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        var (old, now) = (new AdministrativeUnit("70-63", "70", "Bình Phước", "tỉnh"), new AdministrativeUnit("75-34", "75", "Đồng Nai", "tỉnh"));
        old.Describe("Bình Phước", "tỉnh", UnitLevel.Province, null, null, new(2025, 6, 30), "");
        now.Describe("Đồng Nai", "tỉnh", UnitLevel.Province, null, new(2025, 7, 1), null, "");
        await app.AddAsync(old, now);
        await app.AddAsync(new UnitSuccession("70-63", "75-34", new(2025, 7, 1), true, null, null));

        await planner.SubmitAsync(
            $"/Partners/{partner.Id}/Ties", ("Input.Kind", "Friendship"), ("Input.OurName", "Twinning"), ("Input.Holder", "Province"), ("Input.HolderName", "Tỉnh Bình Phước"), ("Input.UnitId", "70-63"), ("Input.From", "2012"));

        var response = await planner.SubmitAsync(
            $"/Partners/{partner.Id}/Ties", ("Input.Kind", "Friendship"), ("Input.OurName", "Twinning"), ("Input.Holder", "Province"), ("Input.HolderName", "Tỉnh Bình Phước"), ("Input.UnitId", "70-63"), ("Input.From", "20/05/2012"));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("“tỉnh Bình Phước” không còn, nay do tỉnh Đồng Nai kế thừa", (await planner.OpenAsync($"/Partners/{partner.Id}")).QuerySelector("section[aria-labelledby=ties]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_relation_of_a_district_names_the_district_and_the_province_that_has_it_now()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        var province = new AdministrativeUnit("04-63", "04", "Cao Bằng", "tỉnh");
        province.Describe("Cao Bằng", "tỉnh", UnitLevel.Province, null, null, null, "");
        var (district, ward) = (new AdministrativeUnit("049-63", "049", "Quảng Hòa", "huyện"), new AdministrativeUnit("01708-34", "01708", "Quảng Uyên", "xã"));
        district.Describe("Quảng Hòa", "huyện", UnitLevel.District, "04-63", null, new(2025, 6, 30), "");
        ward.Describe("Quảng Uyên", "xã", UnitLevel.Commune, "04-63", new(2025, 7, 1), null, "");
        await app.AddAsync(province, district, ward);
        await app.AddAsync(new UnitSuccession("049-63", "01708-34", new(2025, 7, 1), true, null, null));

        var form = await planner.OpenAsync($"/Partners/{partner.Id}/Ties");
        using var kept = await planner.SubmitAsync(
            $"/Partners/{partner.Id}/Ties", ("Input.Kind", "Friendship"), ("Input.Holder", "District"), ("Input.HolderName", "Huyện Quảng Hòa"), ("Input.UnitId", "049-63"), ("Input.From", "20/05/2013"));

        Assert.Equal("huyện Quảng Hòa, tỉnh Cao Bằng", form.QuerySelector("optgroup[label='Cấp huyện, đến 30/06/2025'] option[value='049-63']")!.TextContent);
        Assert.Null(form.QuerySelector("option[value='01708-34']"));
        Assert.Contains(
            "“huyện Quảng Hòa, tỉnh Cao Bằng” không còn, nay do tỉnh Cao Bằng kế thừa",
            (await planner.OpenAsync($"/Partners/{partner.Id}")).QuerySelector("section[aria-labelledby=ties]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_licence_longer_than_the_law_allows_is_refused_and_one_near_its_end_says_so()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        (string, string)[] typed = [("Input.Kind", "OperationRegistration"), ("Input.Number", "88/GĐK"), ("Input.IssuedOn", "01/05/2024"), ("Input.ExpiresOn", "30/04/2027")];

        var tooLong = await planner.SubmitAsync($"/Partners/{partner.Id}/Licences", [.. typed[..3], ("Input.ExpiresOn", "30/04/2028")]);
        await planner.SubmitAsync($"/Partners/{partner.Id}/Licences", typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLong.StatusCode);
        Assert.Contains("58/2022/NĐ-CP", (await tooLong.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đến lúc gia hạn", (await planner.OpenAsync($"/Partners/{partner.Id}")).QuerySelector("section[aria-labelledby=licences]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_entered_by_mistake_is_taken_out_on_a_page_of_its_own()
    {
        await using var app = new RegistryApp();
        var (_, partner, planner) = await PartnerAsync(app);
        await planner.SubmitAsync($"/Partners/{partner.Id}/Channels", ("Input.Kind", "Website"), ("Input.Value", "https://champasak.gov.la"));
        var channel = await app.InDatabaseAsync(db => db.Channels.SingleAsync());

        await planner.SubmitAsync($"/Partners/{partner.Id}/Removal/channel/{channel.Id}");

        Assert.Equal(0, await app.InDatabaseAsync(db => db.Channels.CountAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync($"/Partners/{partner.Id}/Removal/channel/{channel.Id}")).StatusCode);
    }

    [Fact]
    public async Task Two_records_become_one_with_calendar_and_people_and_come_apart_again()
    {
        await using var app = new RegistryApp();
        var (union, stays, planner) = await PartnerAsync(app);
        var goes = new Partner(union.Id, PartnerKind.ForeignLocality, "Champasak", "Champasak", "LA");
        await app.AddAsync(goes);
        await planner.SubmitAsync($"/Partners/{goes.Id}/Contacts", Governor);
        await app.InDatabaseAsync(async db =>
        {
            var owner = await db.Associations.SingleAsync(one => one.Id == union.Id);
            db.Add(new FeedSubscription(owner, goes.Id, "Lịch chung", "en", [1, 2, 3], app.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });

        await planner.SubmitAsync($"/Partners/{stays.Id}/Merger?other={goes.Id}");
        var twice = await planner.SubmitAsync(await planner.OpenAsync($"/Partners/{stays.Id}/Edit"), $"/Partners/{stays.Id}/Merger", "main form[method=post]", ("other", $"{goes.Id}"));

        Assert.Equal(HttpStatusCode.Redirect, twice.StatusCode);
        Assert.Equal([stays.Id], await app.InDatabaseAsync(db => db.FeedSubscriptions.Select(one => one.PartnerId).Union(db.Contacts.Select(one => one.PartnerId)).ToListAsync()));
        Assert.Equal($"/Partners/{stays.Id}", (await planner.GetAsync($"/Partners/{goes.Id}")).Headers.Location!.OriginalString);
        Assert.Single((await planner.OpenAsync("/Partners")).QuerySelectorAll("th.title a"));

        var act = await app.InDatabaseAsync(db => db.Acts.SingleAsync());
        Assert.Equal(ActKind.PartnerMerger, act.Kind);
        var secretary = await app.SignedInAsync(Role.Secretary, union);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync($"/Acts/Undo/{act.Id}")).StatusCode); // who may not merge partners does not take it back
        await planner.SubmitAsync($"/Acts/Undo/{act.Id}");
        Assert.Equal([goes.Id], await app.InDatabaseAsync(db => db.FeedSubscriptions.Select(one => one.PartnerId).Union(db.Contacts.Select(one => one.PartnerId)).ToListAsync()));
        Assert.Equal(2, (await planner.OpenAsync("/Partners")).QuerySelectorAll("th.title a").Length);
    }

    private static async Task<(Association Union, Partner Partner, RegistryClient Planner)> PartnerAsync(RegistryApp app)
    {
        var country = new Country("LA", "Lào", "Laos");
        country.Describe("Lào", "Laos", null, null, "Asia", "", true, "");
        await app.AddAsync(country);
        var union = await app.UnionAsync();
        var partner = new Partner(union.Id, PartnerKind.ForeignLocality, "Tỉnh Champasak", "Champasak Province", "LA");
        await app.AddAsync(partner);
        return (union, partner, await app.SignedInAsync(Role.Planner, union));
    }
}
