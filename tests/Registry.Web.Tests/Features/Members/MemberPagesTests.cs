using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Members;

public sealed class MemberPagesTests
{
    [Fact]
    public async Task A_new_member_is_one_however_often_the_form_is_sent()
    {
        await using var app = new RegistryApp();
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        var form = await secretary.OpenAsync($"/Members/New?association={association.Id}");
        (string, string)[] typed =
        [
            ("Input.FullName", "Đặng Thị Thu Hà"), ("Input.Number", "NB-0115"), ("Input.From", "12/5/2008"), ("Input.Birth", "1984"), ("Input.Phone", "0988 123 207"),
        ];

        var first = await secretary.SubmitAsync(form, "/Members/New", "main form[method=post]", typed);
        var second = await secretary.SubmitAsync(form, "/Members/New", "main form[method=post]", typed);

        var kept = await app.InDatabaseAsync(db => db.Memberships.Include(one => one.Person).SingleAsync());
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(("Đặng Thị Thu Hà", "NB-0115", new DateOnly(2008, 5, 12), 1984, "0988123207"), (kept.Person!.FullName, kept.Number, kept.From, kept.Person.BirthYear, kept.Person.PhoneKey));
        var page = await secretary.OpenAsync($"/Members/{kept.PersonId}");
        Assert.Equal("Đặng Thị Thu Hà", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("hội viên từ 12/05/2008", page.QuerySelector(".head p")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".lanes path.lane"));
    }

    [Theory]
    [InlineData("Input.FullName", "")]
    [InlineData("Input.FullName", "Đặng\u0001Hà")]
    [InlineData("Input.From", "31/2/2008")]
    [InlineData("Input.Birth", "năm Tý")]
    [InlineData("Input.Email", "a b")]
    [InlineData("Input.CountryIso2", "QQ")]
    [InlineData("Input.AssociationId", "999")]
    public async Task Bad_input_is_kept_and_explained_beside_its_field(string field, string value)
    {
        await using var app = new RegistryApp();
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        (string Name, string Value)[] typed = [("Input.FullName", "Đặng Thị Thu Hà"), ("Input.Workplace", "Sở Du lịch")];

        var response = await secretary.SubmitAsync($"/Members/New?association={association.Id}", [.. typed.Where(one => one.Name != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.NotEmpty(page.QuerySelector($"[id='{field}-error'], .notice.bad li")!.TextContent.Trim());
        Assert.Equal("Sở Du lịch", page.QuerySelector("[name='Input.Workplace']")!.GetAttribute("value"));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Persons.CountAsync()));
    }

    [Theory]
    [InlineData("Lê Thị An")]
    [InlineData("Lê Thị Yến")]
    public async Task Who_is_entered_under_a_name_that_somebody_bears_or_bore_looks_like_them(string name)
    {
        await using var app = new RegistryApp();
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        var known = await MemberDesk.MemberAsync(app, association);
        await app.InDatabaseAsync(async db =>
        {
            (await db.Persons.SingleAsync()).Rename("Lê Thị Yến", new(2020, 1, 1));
            await db.SaveChangesAsync();
        });

        var asked = await secretary.SubmitAsync($"/Members/New?association={association.Id}", ("Input.FullName", name), ("Input.Birth", "1957"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.NotNull((await asked.ReadPageAsync()).QuerySelector($".notice a[href$='/Members/{known.PersonId}']"));
    }

    [Fact]
    public async Task A_foreigner_is_no_official_member_and_the_form_says_why()
    {
        await using var app = new RegistryApp();
        var japan = new Domain.Partners.Country("JP", "Nhật Bản", "Japan");
        await app.AddAsync(japan);
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        var address = $"/Members/New?association={association.Id}";

        var refused = await secretary.SubmitAsync(address, ("Input.FullName", "Tanaka Kenji"), ("Input.CountryIso2", "JP"), ("Input.Class", "Official"));
        var taken = await secretary.SubmitAsync(address, ("Input.FullName", "Tanaka Kenji"), ("Input.CountryIso2", "JP"), ("Input.Class", "Associate"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("công dân Việt Nam", (await refused.ReadPageAsync()).QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
    }

    [Fact]
    public async Task A_change_closes_the_row_and_opens_a_new_one_also_when_sent_twice()
    {
        await using var app = new RegistryApp();
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        var member = await MemberDesk.MemberAsync(app, association);
        var address = $"/Members/{member.PersonId}/Change/{member.Id}";
        var form = await secretary.OpenAsync(address);

        await secretary.SubmitAsync(form, address, "main form[method=post]", ("Input.On", "01/03/2026"), ("Input.Class", "Honorary"));
        var again = await secretary.SubmitAsync(form, address, "main form[method=post]", ("Input.On", "01/03/2026"), ("Input.Class", "Honorary"));

        var rows = await app.InDatabaseAsync(db => db.Memberships.OrderBy(one => one.Id).ToListAsync());
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal([(MembershipClass.Official, new DateOnly(2026, 3, 1)), (MembershipClass.Honorary, null)], rows.Select(one => (one.Class, one.To)));
        var page = await secretary.OpenAsync($"/Members/{member.PersonId}");
        Assert.Contains("Hội viên danh dự", page.QuerySelector("section[aria-labelledby=life] .log")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("– 28/02/2026", page.QuerySelector("section[aria-labelledby=life] .log")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_left_by_mistake_is_a_member_again()
    {
        await using var app = new RegistryApp();
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        var member = await MemberDesk.MemberAsync(app, association);

        await secretary.SubmitAsync($"/Members/{member.PersonId}/Leaving/{member.Id}", ("Input.On", "01/01/2026"), ("Input.Reason", "Resigned"));
        var left = await secretary.OpenAsync("/Members");
        await secretary.SubmitAsync($"/Members/{member.PersonId}/Reopening/{member.Id}");
        var back = await secretary.OpenAsync("/Members");

        Assert.NotNull(left.QuerySelector(".empty"));
        Assert.Equal("Lê Thị An", back.QuerySelector("th.title a")!.TextContent);
    }

    [Fact]
    public async Task The_second_of_two_secretaries_to_end_a_membership_is_told()
    {
        await using var app = new RegistryApp();
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        var colleague = await app.SignedInAsync(Role.Secretary, association, "Minh Nguyệt");
        var member = await MemberDesk.MemberAsync(app, association);
        var address = $"/Members/{member.PersonId}/Leaving/{member.Id}";
        var mine = await secretary.OpenAsync(address);
        await colleague.SubmitAsync(address, ("Input.On", "01/01/2026"), ("Input.Reason", "MovedAway"));

        var told = await secretary.SubmitAsync(mine, address, "main form[method=post]", ("Input.On", "01/02/2026"), ("Input.Reason", "Resigned"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.StatusCode);
        Assert.Equal(LeavingReason.MovedAway, await app.InDatabaseAsync(db => db.Memberships.Select(one => one.LeavingReason).SingleAsync()));
    }

    [Fact]
    public async Task The_second_of_two_people_to_save_a_person_sees_both_values()
    {
        await using var app = new RegistryApp();
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        var colleague = await app.SignedInAsync(Role.Secretary, association, "Minh Nguyệt");
        var member = await MemberDesk.MemberAsync(app, association);
        var address = $"/Members/{member.PersonId}/Edit";
        var mine = await secretary.OpenAsync(address);
        await colleague.SubmitAsync(address, ("Input.Occupation", "Giảng viên"));

        var told = await secretary.SubmitAsync(mine, address, "main form[method=post]", ("Input.Occupation", "Phiên dịch"));

        Assert.Equal(HttpStatusCode.Conflict, told.StatusCode);
        var page = await told.ReadPageAsync();
        Assert.Equal(["Phiên dịch", "Giảng viên"], page.QuerySelectorAll(".compare tbody td").Select(cell => cell.TextContent));
        Assert.Equal(HttpStatusCode.Redirect, (await secretary.SubmitAsync(page, address, "main form[method=post]")).StatusCode);
    }

    [Fact]
    public async Task A_death_ends_every_membership_and_the_day_is_shown()
    {
        await using var app = new RegistryApp();
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        var member = await MemberDesk.MemberAsync(app, association);

        await secretary.SubmitAsync($"/Members/{member.PersonId}/Death", ("Input.On", "02/02/2026"));

        var row = await app.InDatabaseAsync(db => db.Memberships.SingleAsync());
        Assert.Equal((new DateOnly(2026, 2, 3), LeavingReason.Deceased), (row.To, row.LeavingReason));
        Assert.Contains("Mất ngày 02/02/2026", (await secretary.OpenAsync($"/Members/{member.PersonId}")).QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_finds_without_accents_masks_numbers_and_keeps_its_filters_in_the_address()
    {
        await using var app = new RegistryApp();
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        await MemberDesk.MemberAsync(app, association);
        await MemberDesk.MemberAsync(app, association, "Nguyễn Văn Ân");

        var all = await secretary.OpenAsync("/Members");
        var found = await secretary.OpenAsync("/Members?q=thi+le");

        Assert.Equal(["Lê Thị An", "Nguyễn Văn Ân"], all.QuerySelectorAll("th.title a").Select(link => link.TextContent));
        Assert.Equal(["Lê Thị An"], found.QuerySelectorAll("th.title a").Select(link => link.TextContent));
        Assert.Contains("0905 ••• 034", found.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1 hội viên", found.QuerySelector(".count")!.TextContent);
        Assert.Equal("/Members", found.QuerySelector(".chips a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Every_page_about_a_member_opens_in_both_languages(string language)
    {
        await using var app = new RegistryApp();
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        var member = await MemberDesk.MemberAsync(app, association);

        foreach (var page in new[] { "", "/Edit", "/Joining", "/Death", "/Naming", "/Consent", "/Sensitive", $"/Change/{member.Id}", $"/Leaving/{member.Id}", $"/Reopening/{member.Id}" })
            Assert.NotNull((await secretary.OpenAsync($"/Members/{member.PersonId}{page}?lang={language}")).QuerySelector("h1"));
        Assert.NotNull((await secretary.OpenAsync($"/Members?lang={language}&q=zz")).QuerySelector(".empty"));
    }
}
