using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Partners;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Associations;

public sealed class AssociationFormsTests
{
    private static readonly (string, string)[] Cuba =
    [
        ("Input.Name", "Hội hữu nghị Việt Nam – Cuba"), ("Input.CountryIso2", "CU"), ("Input.Founded", "5/1996"),
        ("Beginning.Status", "Canvassing"), ("Beginning.On", "13/3/2020"), ("Beginning.Paper", "Chương trình 13/3/2020"),
    ];

    [Fact]
    public async Task A_new_association_is_kept_with_its_status_and_paper_and_sent_twice_it_is_one()
    {
        await using var app = new RegistryApp();
        var planner = await PlannerAsync(app);

        var first = await planner.SubmitAsync("/Associations/New", Cuba);
        var second = await planner.SubmitAsync("/Associations/New", Cuba);

        var kept = await app.InDatabaseAsync(db => db.Associations.Include(a => a.Steps).SingleAsync(a => a.CountryIso2 == "CU"));
        Assert.Equal((AssociationKind.Association, AssociationStatus.Canvassing, 1996, 5, (int?)null), (kept.Kind, kept.Status, kept.FoundedYear, kept.FoundedMonth, kept.FoundedDay));
        Assert.Equal((new DateOnly(2020, 3, 13), "Chương trình 13/3/2020"), (kept.Steps[0].On, kept.Steps[0].Paper));
        Assert.Equal($"/Associations/{kept.Id}", first.Headers.Location!.OriginalString.TrimStart('~'));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_on_the_form()
    {
        await using var app = new RegistryApp();
        var planner = await PlannerAsync(app);
        await planner.SubmitAsync("/Associations/New", Cuba);

        var response = await planner.SubmitAsync("/Associations/New", ("Input.Name", "Hội hữu nghị Việt Nam – Cuba"), ("Input.NameEn", "Another"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.StartsWith("Đã có hội mang tên này", page.QuerySelector("[id='Input.Name-error']")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Name", "", "Input.Name")]
    [InlineData("Input.Name", "Hội\u0001hữu nghị", "Input.Name")]
    [InlineData("Input.CountryIso2", "QQ", "Input.CountryIso2")]
    [InlineData("Input.Founded", "30/02/1996", "Input.Founded")]
    [InlineData("Input.Email", "khong phai thu", "Input.Email")]
    [InlineData("Beginning.On", "31/04/2020", "Beginning.On")]
    public async Task Bad_input_is_kept_and_explained_beside_its_field(string field, string value, string named)
    {
        await using var app = new RegistryApp();
        var planner = await PlannerAsync(app);

        var response = await planner.SubmitAsync("/Associations/New", [.. Cuba.Where(typed => typed.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.NotEmpty(page.QuerySelector($"[id='{named}-error']")!.TextContent);
        Assert.Equal("Chương trình 13/3/2020", page.QuerySelector("[name='Beginning.Paper']")!.GetAttribute("value"));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Associations.CountAsync(a => a.Kind == AssociationKind.Association)));
    }

    [Fact]
    public async Task Too_long_and_formulas_and_markup_are_refused_or_shown_as_typed()
    {
        await using var app = new RegistryApp();
        var planner = await PlannerAsync(app);

        var tooLong = await planner.SubmitAsync("/Associations/New", ("Input.Name", new string('ă', 500)));
        var markup = await planner.SubmitAsync("/Associations/New", ("Input.Name", "=HYPERLINK(\"x\") <script>alert(1)</script>"));
        var shown = await planner.OpenAsync(markup.Headers.Location!.OriginalString.TrimStart('~'));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLong.StatusCode);
        Assert.Equal("=HYPERLINK(\"x\") <script>alert(1)</script>", shown.QuerySelector("h1")!.TextContent);
        Assert.Empty(shown.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task The_second_of_two_people_to_save_sees_both_values_and_can_save_again()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await AssociationPagesTests.UnionWithLaosAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);
        var secretary = await app.SignedInAsync(Role.Secretary, laos, "Mai Hương");
        var address = $"/Associations/{laos.Id}/Edit";
        var mine = await planner.OpenAsync(address);
        await secretary.SubmitAsync(address, ("Input.Address", "Nhà của người kia"));

        var told = await planner.SubmitAsync(mine, address, "main form[method=post]", ("Input.Address", "Nhà của tôi"));
        var page = await told.ReadPageAsync();
        var saved = await planner.SubmitAsync(page, address, "main form[method=post]");

        Assert.Equal(HttpStatusCode.Conflict, told.StatusCode);
        Assert.Equal(["Nhà của tôi", "Nhà của người kia"], page.QuerySelectorAll(".compare tbody td").Select(cell => cell.TextContent));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Nhà của tôi", await app.InDatabaseAsync(db => db.Associations.Where(a => a.Id == laos.Id).Select(a => a.Address).SingleAsync()));
    }

    [Fact]
    public async Task An_association_cannot_be_moved_below_itself()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await AssociationPagesTests.UnionWithLaosAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);

        var page = await planner.OpenAsync($"/Associations/{laos.Id}/Edit");
        await planner.SubmitAsync(page, $"/Associations/{laos.Id}/Edit", "main form[method=post]", ("Input.ParentId", $"{laos.Id}"));

        Assert.DoesNotContain($"{laos.Id}", page.QuerySelectorAll("[name='Input.ParentId'] option").Select(option => option.GetAttribute("value")));
        Assert.Equal(union.Id, await app.InDatabaseAsync(db => db.Associations.Where(a => a.Id == laos.Id).Select(a => a.ParentId).SingleAsync()));
    }

    private static async Task<RegistryClient> PlannerAsync(RegistryApp app)
    {
        await app.AddAsync(new Country("CU", "Cuba", "Cuba"));
        return await app.SignedInAsync(Role.Planner, await app.UnionAsync());
    }
}
