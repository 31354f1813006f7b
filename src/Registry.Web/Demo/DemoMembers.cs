using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Domain.Associations;
using Registry.Domain.Members;

namespace Registry.Web.Demo;

/// <summary>Some six hundred invented members with their past, written as quickly as a list that is read in.</summary>
internal sealed class DemoMembers(RegistryDbContext db, DemoAssociations associations, DateOnly today)
{
    private const uint Seed = 20200313; // the day of the province's programme

    private readonly DemoDice dice = new(Seed);
    private readonly List<Person> people = [];
    private readonly List<Membership> memberships = [];

    public async Task AddAsync(CancellationToken cancellation)
    {
        var province = await db.AdministrativeUnits.Where(unit => unit.Name == "Đồng Nai" && unit.ValidTo == null).OrderBy(unit => unit.Id).Select(unit => unit.Id).FirstOrDefaultAsync(cancellation);
        var makers = new DemoPeople(dice, new(dice), today) { ProvinceId = province };
        List<(Person Person, Association At)> joined =
        [
            .. Join(makers, associations.Laos, "LA", "Lào", citizens: 118),
            .. Join(makers, associations.Branches[0], "LA", "Lào, Anh", citizens: 76),
            .. Join(makers, associations.Branches[1], "LA", "Lào", citizens: 54),
            .. Join(makers, associations.Cambodia, "KH", "Khmer", citizens: 172),
            .. Join(makers, associations.Thailand, "TH", "Thái", citizens: 128),
        ];
        people.AddRange(joined.Select(one => one.Person));
        await db.GiveKeysAsync(people, cancellation);
        var representatives = joined.Where(one => one.Person.Kind == PersonKind.Natural && one.Person.CountryIso2 is null).Select(one => one.Person).ToList();
        foreach (var organisation in people.Where(person => person.Kind == PersonKind.Organisation))
            organisation.BeRepresentedBy(dice.Of(representatives));

        var categories = await db.MemberCategories.OrderBy(category => category.Order).Select(category => category.Id).ToListAsync(cancellation);
        memberships.AddRange(new DemoYears(dice, associations, today).Of(joined));
        await db.GiveKeysAsync(memberships, cancellation);
        Categorise(categories);
        await WriteAsync(cancellation);
        await RenameAsync(cancellation);
    }

    private static IEnumerable<(Person, Association)> Join(DemoPeople makers, Association association, string iso2, string language, int citizens)
    {
        for (var i = 0; i < citizens; i++)
            yield return (makers.Citizen(language), association);
        for (var i = 0; i < 5; i++)
            yield return (makers.Organisation(), association);
        for (var i = 0; i < 5; i++)
            yield return (makers.Foreigner(iso2), association);
    }

    private void Categorise(List<int> categories)
    {
        foreach (var membership in memberships.Where(_ => categories.Count > 0 && dice.Chance(85)))
            membership.Categorise(dice.Chance(20) ? [dice.Of(categories), dice.Of(categories)] : [dice.Of(categories)]);
    }

    /// <summary>Whom others point to comes first.</summary>
    private async Task WriteAsync(CancellationToken cancellation)
    {
        var chosen = memberships.SelectMany(membership => membership.Categories).ToList();
        var consents = people.Where(person => person.Kind == PersonKind.Natural && dice.Chance(70)).Select(ConsentOf).ToList();
        await db.GiveKeysAsync(chosen, cancellation);
        await db.GiveKeysAsync(consents, cancellation);
        await db.InsertManyAsync(people.OrderBy(person => person.Kind), cancellation);
        await db.InsertManyAsync(people.SelectMany(PersonWords.Of), cancellation);
        await db.InsertManyAsync(memberships, cancellation);
        await db.InsertManyAsync(chosen, cancellation);
        await db.InsertManyAsync(consents, cancellation);
    }

    private Consent ConsentOf(Person person) =>
        new(person.Id, "Mời họp, gửi thư của Hội", "01/2026", new DateOnly(2026, 1, 2).AddDays(dice.Next(60)), dice.Chance(50) ? "Phiếu giấy, cặp hồ sơ hội viên" : "Phiếu điền tại họp mặt đầu năm");

    /// <summary>A few have borne another name.</summary>
    private async Task RenameAsync(CancellationToken cancellation)
    {
        var ids = people.Where(person => person.Gender == Gender.Female).Take(6).Select(person => person.Id).ToList();
        foreach (var person in await db.Persons.Where(one => ids.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(cancellation))
        {
            var words = person.FullName.Split(' ');
            person.Rename($"{words[0]} Ngọc {words[^1]}", new DateOnly(1998, 3, 1));
        }

        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }
}
