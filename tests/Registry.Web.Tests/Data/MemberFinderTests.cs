using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data;

public sealed class MemberFinderTests
{
    private static readonly DateOnly Today = new(2027, 3, 15);

    [Theory]
    [InlineData("dang", "Đặng Thị Thu Hà")]
    [InlineData("ha dang", "Đặng Thị Thu Hà")]
    [InlineData("THU HÀ", "Đặng Thị Thu Hà")]
    [InlineData("suoi dau", "Công ty TNHH Suối Dầu Foods")]
    [InlineData("huu an", "Lê Thị An")]
    [InlineData("NB-0007", "Lê Thị An")]
    [InlineData("nb-0007", "Lê Thị An")]
    [InlineData("0988 123 207", "Đặng Thị Thu Hà")]
    [InlineData("+84 988 123 207", "Đặng Thị Thu Hà")]
    [InlineData("988123207", "Đặng Thị Thu Hà")]
    [InlineData("0988123", "Đặng Thị Thu Hà")]
    [InlineData("thu-ha@hoi", "Đặng Thị Thu Hà")]
    [InlineData("1957", "Lê Thị An")]
    [InlineData("an 1957", "Lê Thị An")]
    [InlineData("suo", "Công ty TNHH Suối Dầu Foods")]
    public async Task A_member_is_found_by_whatever_is_known_of_them(string typed, string name)
    {
        await using var app = new RegistryApp();
        var (union, _) = await FillAsync(app);

        Assert.Equal([name], await NamesAsync(app, new() { Q = typed }, SecretaryOf(union), few: 10_000));
        Assert.Equal([name], await NamesAsync(app, new() { Q = typed }, SecretaryOf(union), few: 0));
    }

    [Theory]
    [InlineData("zzz")]
    [InlineData("ha zzz")]
    [InlineData("an 1958")]
    [InlineData("0999999999")]
    [InlineData("nobody@nowhere")]
    public async Task What_nobody_has_finds_nobody(string typed)
    {
        await using var app = new RegistryApp();
        var (union, _) = await FillAsync(app);

        Assert.Empty(await NamesAsync(app, new() { Q = typed }, SecretaryOf(union), few: 10_000));
        Assert.Empty(await NamesAsync(app, new() { Q = typed }, SecretaryOf(union), few: 0));
    }

    [Theory]
    [InlineData("1957")]
    [InlineData("0988123207")]
    [InlineData("thu-ha@hoi-nhat.example")]
    public async Task Who_may_not_see_personal_data_cannot_find_by_it_either(string typed)
    {
        await using var app = new RegistryApp();
        var (union, _) = await FillAsync(app);

        Assert.Empty(await NamesAsync(app, new() { Q = typed }, ReaderOf(Role.Viewer, union), few: 10_000));
        Assert.Empty(await NamesAsync(app, new() { Missing = MissingData.Phone }, ReaderOf(Role.Viewer, union), few: 10_000));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(10_000)]
    public async Task Every_way_to_read_a_list_gives_the_same_list_in_the_order_of_given_names(int few)
    {
        await using var app = new RegistryApp();
        var (union, branch) = await FillAsync(app);
        var reader = SecretaryOf(union);

        Assert.Equal(["Lê Thị An", "Nguyễn Văn Ân", "Công ty TNHH Suối Dầu Foods", "Đặng Thị Thu Hà", "Tanaka Kenji"], await NamesAsync(app, new(), reader, few));
        Assert.Equal(["Đặng Thị Thu Hà", "Tanaka Kenji"], await NamesAsync(app, new() { Association = branch }, reader, few));
        Assert.Equal(["Lê Thị An", "Đặng Thị Thu Hà"], await NamesAsync(app, new() { Q = "thi" }, reader, few));
        Assert.Equal(["Tanaka Kenji"], await NamesAsync(app, new() { Class = MembershipClass.Associate }, reader, few));
        Assert.Equal(["Võ Tấn Đạt"], await NamesAsync(app, new() { State = MemberState.Left }, reader, few));
        Assert.Equal(["Công ty TNHH Suối Dầu Foods"], await NamesAsync(app, new() { Kind = PersonKind.Organisation }, reader, few));
    }

    [Fact]
    public async Task A_new_name_is_found_at_once_the_old_one_too_and_the_list_is_in_its_new_order()
    {
        await using var app = new RegistryApp();
        var (union, _) = await FillAsync(app);
        await app.InDatabaseAsync(async db =>
        {
            var an = await db.Persons.SingleAsync(person => person.FullName == "Lê Thị An");
            an.Rename("Lê Thị Yến", Today);
            await db.SaveChangesAsync();
        });

        Assert.Equal(["Lê Thị Yến"], await NamesAsync(app, new() { Q = "yen" }, SecretaryOf(union), 0));
        Assert.Equal(["Lê Thị Yến"], await NamesAsync(app, new() { Q = "an le" }, SecretaryOf(union), 0));
        Assert.Equal("Lê Thị Yến", (await NamesAsync(app, new(), SecretaryOf(union), 0))[^1]);
    }

    [Fact]
    public async Task Rows_that_others_go_on_from_are_history_and_in_no_list()
    {
        await using var app = new RegistryApp();
        var (union, _) = await FillAsync(app);
        await app.InDatabaseAsync(async db =>
        {
            var row = await db.Memberships.Include(m => m.Person).Include(m => m.Categories).SingleAsync(m => m.Number == "NB-0007");
            db.Memberships.Add(row.GoOn(row.Person!, new(2026, 1, 1), row.AssociationId, MembershipClass.Honorary, row.Number));
            await db.SaveChangesAsync();
        });

        Assert.Single(await NamesAsync(app, new() { Q = "NB-0007", State = MemberState.All }, SecretaryOf(union), 10_000));
        Assert.Equal(["Lê Thị An"], await NamesAsync(app, new() { Class = MembershipClass.Honorary }, SecretaryOf(union), 10_000));
    }

    [Fact]
    public async Task A_part_of_a_list_says_how_many_there_are()
    {
        await using var app = new RegistryApp();
        var (union, _) = await FillAsync(app);

        var second = await app.InDatabaseAsync(db => new MemberFinder(db, SecretaryOf(union)).PageAsync(new(), Today, 2, 2, CancellationToken.None));

        Assert.Equal((2, 2, 5, false), (second.Page, second.Ids.Count, second.Total, second.IsMore));
    }

    [Fact]
    public async Task Of_several_words_that_many_bear_a_list_is_read_from_the_rarest()
    {
        await using var app = new RegistryApp();
        var (union, _) = await FillAsync(app);
        await app.InDatabaseAsync(async db =>
        {
            db.AddRange(Enumerable.Range(0, 40).Select(i => new Person($"Nguyễn Thị {(i % 3 == 0 ? "Hồng" : "Thu")} {(char)('A' + (i % 26))}")));
            await db.SaveChangesAsync();
        });

        var question = await app.InDatabaseAsync(db => new QuestionReader(db, SecretaryOf(union), few: 1).ReadAsync(new() { Q = "Nguyễn Thu Hồng" }, Today, CancellationToken.None));

        Assert.All(question.Words, word => Assert.Equal(11, word.Frequency)); // all beyond what is counted
        Assert.Equal(["hong", "thu", "nguyen"], question.Words.Select(word => word.Known[0]));
    }

    [Fact]
    public async Task One_belongs_to_an_association_once_at_a_time()
    {
        await using var app = new RegistryApp();
        var (_, branch) = await FillAsync(app);

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => app.InDatabaseAsync(async db =>
        {
            var ha = await db.Persons.SingleAsync(person => person.FullName == "Đặng Thị Thu Hà");
            db.Memberships.Add(new(ha, branch, MembershipClass.Official, null, default));
            await db.SaveChangesAsync();
        }));

        Assert.True(await app.InDatabaseAsync(db => Task.FromResult(db.IsUniqueViolation(refused))));
    }

    private static async Task<(Association Union, int Branch)> FillAsync(RegistryApp app)
    {
        var union = await app.UnionAsync();
        var branch = new Association(AssociationKind.Branch, union, "Chi hội Cam Ranh");
        await app.InDatabaseAsync(async db =>
        {
            db.Attach(union);
            db.Add(branch);
            await db.SaveChangesAsync();
        });
        var an = Person("Nguyễn Hữu An", 1957);
        an.CorrectName("Nguyễn Hữu An");
        an.Rename("Lê Thị An", new(1990, 1, 1));
        var ha = Person("Đặng Thị Thu Hà", 1984);
        ha.Reach("0988 123 207", "Thu-Ha@hoi-nhat.example");
        var left = new Membership(Person("Võ Tấn Đạt", 1955), union.Id, MembershipClass.Official, "NB-0003", new(2001, null, null));
        left.End(new(2026, 1, 1), LeavingReason.Resigned);
        Membership[] all =
        [
            new(an, union.Id, MembershipClass.Official, "NB-0007", new(2007, 9, 21)),
            new(Person("Nguyễn Văn Ân", 1960), union.Id, MembershipClass.Official, null, default),
            new(ha, branch.Id, MembershipClass.Official, "NB-0115", new(2008, 5, 12)),
            new(Person("Tanaka Kenji", 1972), branch.Id, MembershipClass.Associate, "NB-0196", new(2020, null, null)),
            new(new Person("Công ty TNHH Suối Dầu Foods", PersonKind.Organisation), union.Id, MembershipClass.Official, null, new(2015, 3, null)),
            left,
        ];
        await app.InDatabaseAsync(async db =>
        {
            db.AddRange(all);
            await db.SaveChangesAsync();
        });
        return (union, branch.Id);
    }

    private static Person Person(string name, int birthYear)
    {
        var person = new Person(name);
        person.Born(new PartialDate(birthYear, null, null));
        return person;
    }

    private static Task<List<string>> NamesAsync(RegistryApp app, MemberFilter filter, Func<RegistryDbContext, Reader> reader, int few) => app.InDatabaseAsync(async db =>
    {
        var page = await new MemberFinder(db, reader(db)) { Few = few }.PageAsync(filter, Today, 1, 50, CancellationToken.None);
        var matched = await (await new MemberFinder(db, reader(db)).MatchAsync(filter, Today, CancellationToken.None)).ByName().Select(m => m.Id).ToListAsync();
        Assert.Equal(matched, page.Ids);
        var names = await db.Memberships.Where(m => page.Ids.Contains(m.Id)).Select(m => new { m.Id, m.Person!.FullName }).ToDictionaryAsync(m => m.Id, m => m.FullName);
        return page.Ids.Select(id => names[id]).ToList();
    });

    private static Reader SecretaryOf(Association union) => ReaderOf(Role.Secretary, union);

    private static Reader ReaderOf(Role role, Association union) => new("u", "Thu Hà", [new(role, union.Id, new HashSet<int> { union.Id, union.Id + 1 })]);

    private static Task<List<string>> NamesAsync(RegistryApp app, MemberFilter filter, Reader reader, int few) => NamesAsync(app, filter, _ => reader, few);
}
