using System.Net;
using AngleSharp.Html.Dom;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Statistics;

public sealed class StatisticsTests
{
    [Fact]
    public async Task Members_are_counted_with_those_of_the_branches_by_class_gender_age_category_and_year()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await RegisterAsync(app);
        var viewer = await app.SignedInAsync(Role.Viewer, union);

        var page = await viewer.OpenAsync($"/Statistics?Association={laos.Id}");

        Assert.Contains("4 hội viên vào ngày 15/03/2027", page.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3", Number(page, "classes", "Hội viên chính thức"));
        Assert.Equal("1", Number(page, "classes", "Hội viên danh dự"));
        Assert.Equal("1", Number(page, "genders", "Nữ"));
        Assert.Equal("1", Number(page, "genders", "Tổ chức"));
        Assert.Equal("2", Number(page, "ages", "51 đến 60"));
        Assert.Equal("1", Number(page, "ages", "Chưa rõ"));
        Assert.Equal("2", Number(page, "categories", "Doanh nhân"));
        Assert.Equal("2", Number(page, "joined", "2010"));
        Assert.Equal("1", Number(page, "associations", "Chi hội Trảng Bom"));
        Assert.Equal("1", page.QuerySelector("#pyramid ~ table tbody tr:nth-child(4) td.number")!.TextContent);
    }

    [Fact]
    public async Task Any_day_is_counted_and_compared_with_another()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await RegisterAsync(app);
        var viewer = await app.SignedInAsync(Role.Viewer, union);

        var page = await viewer.OpenAsync($"/Statistics?Association={laos.Id}&On=1/1/2012&Against=15/3/2027");

        Assert.Contains("3 hội viên vào ngày 01/01/2012", page.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        var official = Row(page, "classes", "Hội viên chính thức").QuerySelectorAll("td.number").Select(cell => cell.TextContent).ToList();
        Assert.Equal(["3", "100,0%", "3", "0"], official);
        Assert.Empty(page.QuerySelectorAll(".counts td a[href^='/Members']")); // who belonged in 2012 stands in no list
    }

    [Fact]
    public async Task A_person_counts_anew_when_their_year_of_birth_is_put_right()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await RegisterAsync(app);
        var viewer = await app.SignedInAsync(Role.Viewer, union);
        await app.InDatabaseAsync(async db =>
        {
            db.Persons.Single(person => person.FullName == "Lê Thị An").Born(new PartialDate(2001, null, null));
            await db.SaveChangesAsync();
        });

        var page = await viewer.OpenAsync($"/Statistics?Association={laos.Id}");

        Assert.Equal("1", Number(page, "ages", "51 đến 60"));
        Assert.Equal("1", Number(page, "ages", "đến 30"));
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_is_said_and_the_present_is_counted()
    {
        await using var app = new RegistryApp();
        var (union, laos) = await RegisterAsync(app);
        var viewer = await app.SignedInAsync(Role.Viewer, union);

        var page = await viewer.OpenAsync($"/Statistics?Association={laos.Id}&On=31/2/2012");

        Assert.NotNull(page.QuerySelector("[aria-invalid=true]"));
        Assert.Contains("15/03/2027", page.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_counts_the_members_of_somebody_elses_association()
    {
        await using var app = new RegistryApp();
        var (_, laos) = await RegisterAsync(app);
        var other = await app.SignedInAsync(Role.Secretary, await app.UnionAsync("Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa"));

        using var response = await other.GetAsync($"/Statistics?Association={laos.Id}");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);

        var own = await other.OpenAsync("/Statistics?lang=en");
        Assert.Contains("No member on this day", own.Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Three people and an organisation in an association with a branch; one more has left.</summary>
    private static async Task<(Association Union, Association Laos)> RegisterAsync(RegistryApp app)
    {
        var union = await app.UnionAsync();
        return (union, await app.InDatabaseAsync(async db =>
        {
            var laos = new Association(AssociationKind.Association, await db.Associations.FindAsync(union.Id), "Hội hữu nghị Việt Nam – Lào");
            var branch = new Association(AssociationKind.Branch, laos, "Chi hội Trảng Bom");
            var business = new MemberCategory("Doanh nhân", "Business people", 1);
            db.AddRange(laos, branch, business);
            await db.SaveChangesAsync();

            var an = Member("Lê Thị An", Gender.Female, 1968, laos.Id, MembershipClass.Official, 2010);
            var company = new Membership(new Person("Công ty Suối Dầu", PersonKind.Organisation), laos.Id, MembershipClass.Official, null, new PartialDate(2010, null, null));
            an.Categorise([business.Id]);
            company.Categorise([business.Id]);
            var left = Member("Võ Tấn Đạt", Gender.Male, 1955, laos.Id, MembershipClass.Official, 2005);
            left.End(new DateOnly(2015, 1, 1), LeavingReason.Resigned);
            db.AddRange(an, company, left,
                Member("Hồ Ngọc Ẩn", Gender.Male, 1970, branch.Id, MembershipClass.Official, 2020),
                Member("Tanaka Kenji", null, null, laos.Id, MembershipClass.Honorary, 2021));
            await db.SaveChangesAsync();
            return laos;
        }));
    }

    private static Membership Member(string name, Gender? gender, int? born, int association, MembershipClass @class, int from)
    {
        var person = new Person(name);
        person.Describe(gender, null, null, null);
        person.Born(new PartialDate(born, null, null));
        return new(person, association, @class, null, new PartialDate(from, null, null));
    }

    private static string Number(IHtmlDocument page, string table, string label) => Row(page, table, label).QuerySelector("td.number")!.TextContent;

    private static AngleSharp.Dom.IElement Row(IHtmlDocument page, string table, string label) =>
        page.QuerySelectorAll($"#{table} ~ table tbody tr").Single(row => row.QuerySelector("th")!.TextContent == label);
}
