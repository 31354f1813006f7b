using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Partners;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Partners;

/// <summary>The partners at a glance, what is missing, and what Today says of them.</summary>
public sealed class OverviewTests
{
    [Fact]
    public async Task Relations_stand_by_region_and_state_and_a_country_marked_this_year_without_partner_is_a_gap()
    {
        await using var app = new RegistryApp();
        await app.AddAsync(Country("LA", "Lào"), Country("KR", "Hàn Quốc"), Country("CU", "Cu-ba"), Country("TH", "Thái Lan"));
        var union = await app.UnionAsync();
        var (living, quiet, loose) = (Locality(union.Id, "Tỉnh Champasak", "LA"), Locality(union.Id, "Thành phố Ulsan", "KR"), Locality(union.Id, "Tỉnh Attapeu", "LA"));
        await app.AddAsync(living, quiet, loose);
        await app.AddAsync(
            new PartnerEvent(living.Id, PartnerEventKind.Meeting, new(2027, 1, 5), "Làm việc"), new Tie(quiet.Id, TieKind.Friendship, TieHolder.Province, "Tỉnh Đồng Nai"),
            Relations(app, "LA", "1962-09-05"), Relations(app, "CU", "1962-12-02"), Relations(app, "TH", "1976-08-06"));
        var planner = await app.SignedInAsync(Role.Planner, union);

        var page = await planner.OpenAsync("/Partners/Overview");

        Assert.Equal(["1", "1", "1", "3"], page.QuerySelectorAll("table.counts tbody td.number").Select(cell => cell.TextContent));
        Assert.Equal(["Cu-ba"], page.QuerySelectorAll("section[aria-labelledby=gaps] li a[href^='/Anniversaries']").Select(link => link.TextContent)); // 65 years; Laos has a partner, Thailand is 51
        var sheet = await planner.GetAsync("/Partners/Overview?handler=xlsx");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Today_names_duties_ends_and_silence_to_those_who_keep_partners()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        await app.AddAsync(Locality(union.Id, "Tỉnh Champasak", null));
        var agreement = new Agreement(union.Id, AgreementKind.Memorandum, AgreementLevel.Organisation, "Bản ghi nhớ hợp tác");
        agreement.Recall(new(2022, 5, 4), null, new(2027, 5, 3));
        agreement.Promise("Gửi danh sách lưu học sinh", new(2027, 3, 20), isTheirs: false);
        await app.AddAsync(agreement);
        var planner = await app.SignedInAsync(Role.Planner, union);
        var viewer = await app.SignedInAsync(Role.Viewer, union);

        var page = await planner.OpenAsync("/");

        Assert.Equal(["Gửi danh sách lưu học sinh", "Thỏa thuận hết hiệu lực"], page.QuerySelectorAll("#partners .agenda b a").Select(link => link.TextContent));
        Assert.Equal("1", page.QuerySelector(".figures a[href='/Partners?quiet=12'] b")!.TextContent);
        Assert.Null((await viewer.OpenAsync("/")).QuerySelector("#partners"));
    }

    [Fact]
    public async Task An_administrator_changes_precedence_and_form_of_address_and_a_name_stands_once()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        (string, string)[] typed = [("Input.NameVi", "Thị trưởng"), ("Input.NameEn", "Mayor"), ("Input.Precedence", "160"), ("Input.FormOfAddressVi", "Thưa Ngài Thị trưởng")];

        await administrator.SubmitAsync("/Administration/Offices/Edit", typed);
        var twice = await administrator.SubmitAsync("/Administration/Offices/Edit", typed);
        var wrong = await administrator.SubmitAsync("/Administration/Offices/Edit", [("Input.NameVi", "Tỉnh trưởng"), ("Input.Precedence", "0")]);

        Assert.Equal((422, 422), ((int)twice.StatusCode, (int)wrong.StatusCode));
        Assert.Contains("Thưa Ngài Thị trưởng", (await administrator.OpenAsync("/Administration/Offices")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    private static Anniversary Relations(RegistryApp app, string iso2, string day) => new(
        new()
        {
            NameVi = $"Thiết lập quan hệ {iso2}",
            NameEn = $"Relations {iso2}",
            Kind = AnniversaryKind.DiplomaticRelations,
            Rule = AnniversaryRule.Fixed,
            Base = PartialDate.Parse(day),
            CountryIso2 = iso2,
            Source = "thử",
        },
        app.Clock.GetUtcNow());

    private static Partner Locality(int owner, string name, string? iso2) => new(owner, PartnerKind.ForeignLocality, name, name, iso2);

    private static Country Country(string iso2, string name)
    {
        var country = new Country(iso2, name, name);
        country.Describe(name, name, null, null, "Asia", "", true, "");
        return country;
    }
}
