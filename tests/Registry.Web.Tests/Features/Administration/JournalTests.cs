using System.Xml.Linq;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Web.Tests.Data;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Administration;

public sealed class JournalTests
{
    [Fact]
    public async Task Who_changed_what_is_read_with_the_value_before_and_after()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync("Liên hiệp tỉnh Đồng Nai");
        var administrator = await app.SignedInAsync(Role.Administrator, union);
        await app.InDatabaseAsync(async db =>
        {
            (await db.Associations.FindAsync(union.Id))!.Rename("Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", null);
            await db.SaveChangesAsync();
        });

        var page = await administrator.OpenAsync("/Administration/Journal?entity=Association");

        Assert.Contains("2 thay đổi", page.QuerySelector(".count")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Liên hiệp tỉnh Đồng Nai", page.QuerySelector(".log del")!.TextContent);
        Assert.Equal("Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", page.QuerySelector(".log del + span")!.TextContent);
    }

    [Fact]
    public async Task It_is_narrowed_by_person_and_day_of_the_office()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, union, "Trần Đình Khải");
        app.Clock.Set(new(2027, 3, 20), new(0, 30)); // still the 19th in Greenwich
        (await administrator.SubmitAsync("/Administration/Templates/New?form=Ceremony", ("Input.Title", "Chốt địa điểm"))).Dispose();

        Assert.Equal("1 thay đổi", await CountAsync(administrator, "person=dinh%20khai"));
        Assert.Equal("0 thay đổi", await CountAsync(administrator, "person=hong%20van"));
        Assert.Equal("1 thay đổi", await CountAsync(administrator, "from=20/03/2027&to=20/03/2027"));
        Assert.Equal("0 thay đổi", await CountAsync(administrator, "from=19/03/2027&to=19/03/2027&entity=TaskTemplate"));
    }

    [Fact]
    public async Task A_long_journal_is_read_page_by_page()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        await app.AddAsync([.. Enumerable.Range(1, 60).Select(i => new TaskTemplate(CommemorationForm.Talk, $"Việc {i}", -i, i))]);

        var second = await administrator.OpenAsync("/Administration/Journal?entity=TaskTemplate&page=2");

        Assert.Equal(10, second.QuerySelectorAll(".log > li").Length);
        Assert.Contains("51–60 trong 60", second.QuerySelector(".pages")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_of_one_association_reads_only_what_their_own_people_did()
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var laos = await app.InDatabaseAsync(async db =>
        {
            var found = new Association(AssociationKind.Association, await db.Associations.FindAsync(union.Id), "Hội hữu nghị Việt Nam – Lào");
            db.Add(found);
            await db.SaveChangesAsync();
            return found;
        });
        var below = await app.SignedInAsync(Role.Administrator, laos);

        Assert.Equal("0 thay đổi", await CountAsync(below, ""));
    }

    [Fact]
    public void Every_field_and_record_that_is_written_down_has_a_name_people_know()
    {
        using var db = SchemaTests.Open("sqlite");
        var words = XDocument.Load(SourceTree.Folder("src", "Registry.Web", "Localization", "Text.vi.resx")).Root!.Elements("data").Select(entry => entry.Attribute("name")!.Value).ToHashSet();
        string[] untold = ["Id", "Version", "SearchName", "FormerSearch", "SortName", "PhoneKey", "EntryKey", "IdentityKey", "GreetingKey", "FormKey", "TokenHash", "OldTokenHash", "ReferenceHash", "OfKind", "OfGender", "OfBirthYear"];
        var kept = db.Model.GetEntityTypes().Where(type => typeof(IVersioned).IsAssignableFrom(type.ClrType)).ToList();
        var needed = kept.Select(type => $"Entity.{type.ClrType.Name}")
            .Concat(kept.SelectMany(type => type.GetProperties()).Select(property => property.Name).Except(untold).Select(name => $"Field.{name}"));

        Assert.Empty(needed.Except(words).Distinct().Order());
    }

    private static async Task<string> CountAsync(RegistryClient client, string query) =>
        (await client.OpenAsync($"/Administration/Journal?{query}")).QuerySelector(".count")!.TextContent;
}
