using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>What a reader may know of a person, read together.</summary>
internal sealed class PersonFile(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text, DateOnly today)
{
    private const int LastLooks = 5;

    public async Task<IReadOnlyList<MembershipLine>> MembershipsAsync(int personId, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var keeps = reader.AssociationsFor(Ability.KeepMembers).ToHashSet();
        var found = await db.Memberships.AsNoTracking().VisibleTo(reader).Where(one => one.PersonId == personId)
            .OrderByDescending(one => one.From).ThenByDescending(one => one.Id)
            .Select(one => new { Row = one, Name = vietnamese ? one.Association!.Name : one.Association!.NameEn })
            .ToListAsync(cancellation);
        var categories = await CategoriesAsync(cancellation);
        return [.. found.Select(one => new MembershipLine(one.Row, one.Name, NamesOf(one.Row, categories), keeps.Contains(one.Row.AssociationId)))];
    }

    /// <summary>All of them: they are few, and a join would read the categories of every member.</summary>
    private async Task<List<(string Key, string Name)>> CategoriesAsync(CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var found = await db.MemberCategories.OrderBy(one => one.Order).Select(one => new { one.Id, Name = vietnamese ? one.Name : one.NameEn }).ToListAsync(cancellation);
        return [.. found.Select(one => ($"{one.Id}", one.Name))];
    }

    private static List<string> NamesOf(Membership row, List<(string Key, string Name)> categories)
    {
        var keys = row.CategorySet?.Split(',') ?? [];
        return [.. categories.Where(one => keys.Contains(one.Key)).Select(one => one.Name)];
    }

    public async Task<IReadOnlyList<OfficeLine>> OfficesAsync(int personId, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var visible = reader.AssociationsFor(Ability.Read);
        return await db.Holdings.AsNoTracking().Where(one => one.PersonId == personId && visible.Contains(one.Seat!.AssociationId))
            .OrderByDescending(one => one.From).ThenByDescending(one => one.Id)
            .Select(one => new OfficeLine(
                vietnamese ? one.Seat!.Title : one.Seat!.TitleEn,
                db.Associations.Where(at => at.Id == one.Seat!.AssociationId).Select(at => vietnamese ? at.Name : at.NameEn).First(),
                one.Seat.AssociationId, one.From, one.To, one.Acting))
            .ToListAsync(cancellation);
    }

    public Task<List<Consent>> ConsentsAsync(int personId, CancellationToken cancellation) =>
        db.Consents.AsNoTracking().Where(one => one.PersonId == personId).OrderByDescending(one => one.GivenOn).ThenByDescending(one => one.Id).ToListAsync(cancellation);

    /// <summary>Who last looked at the person's data.</summary>
    public Task<List<AuditEntry>> LooksAsync(int personId, CancellationToken cancellation)
    {
        var id = $"{personId}";
        return db.AuditEntries.AsNoTracking().Where(one => one.Entity == nameof(Person) && one.EntityId == id && one.Act == PersonalDataJournal.Viewed)
            .OrderByDescending(one => one.Id).Take(LastLooks).ToListAsync(cancellation);
    }

    public LifeLine? Life(IEnumerable<MembershipLine> memberships, IEnumerable<OfficeLine> offices) => LifeLine.Of(
        memberships.Select(one => new LifeSpan(one.Association, one.Row.From, one.Row.To, "")),
        offices.Select(one => new LifeSpan(one.Title, one.From, one.To, one.IsHeldOn(today) ? "high" : "seat")),
        text["Seats held"],
        today);
}

/// <summary>A row of membership as the person's page shows it.</summary>
/// <param name="IsKept">The reader may change it.</param>
public sealed record MembershipLine(Membership Row, string Association, IReadOnlyList<string> Categories, bool IsKept);

/// <summary>A seat the person holds or held.</summary>
public sealed record OfficeLine(string Title, string Association, int AssociationId, DateOnly From, DateOnly? To, bool Acting)
{
    public bool IsHeldOn(DateOnly day) => From <= day && (To is null || day < To);
}
