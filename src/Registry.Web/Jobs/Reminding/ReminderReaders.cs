using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Reminders;
using Registry.Web.Mail;

namespace Registry.Web.Jobs.Reminding;

/// <summary>Everybody who has an account, as they stand when reminders go out.</summary>
internal sealed class ReminderReaders(IReadOnlyDictionary<string, ReminderReader> byId)
{
    public IEnumerable<ReminderReader> Planners => byId.Values.Where(reader => reader.IsActive && reader.Plans.Count > 0).OrderBy(reader => reader.Id, StringComparer.Ordinal);

    public IEnumerable<ReminderReader> Reachable => byId.Values.Where(reader => reader.IsActive && Outbox.CanReach(reader.Address));

    public static async Task<ReminderReaders> LoadAsync(RegistryDbContext db, CancellationToken cancellation)
    {
        var users = await db.Users.AsNoTracking().Include(user => user.Grants).AsSplitQuery().ToListAsync(cancellation);
        var parents = await db.Associations.Select(association => new { association.Id, association.ParentId }).ToListAsync(cancellation);
        var tree = parents.Select(node => (node.Id, node.ParentId)).ToList();
        var below = users.SelectMany(user => user.Grants).Select(grant => grant.AssociationId).Distinct()
            .ToDictionary(root => root, root => Subtree.Of(root, tree));
        return new(users.ToDictionary(user => user.Id, user => new ReminderReader(
            user, new Reader(user.Id, user.DisplayName, user.Grants.Select(grant => new ReaderGrant(grant.Role, grant.AssociationId, below[grant.AssociationId]))))));
    }

    public ReminderReader? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Those who may plan for an association.</summary>
    public IReadOnlyList<ReminderRecipient> PlannersOf(int associationId) =>
        [.. Planners.Where(reader => reader.Plans.Contains(associationId)).Select(reader => reader.AsPlanner())];

    /// <summary>Those who keep the partners and agreements of an association.</summary>
    public IReadOnlyList<ReminderRecipient> PartnerKeepersOf(int associationId) =>
        [.. byId.Values.Where(reader => reader.IsActive && reader.Rights.May(Ability.KeepPartners, associationId)).OrderBy(reader => reader.Id, StringComparer.Ordinal)
            .Select(reader => reader.As(Ability.KeepPartners, associationId))];

    /// <summary>Those who keep an association.</summary>
    public IReadOnlyList<ReminderRecipient> KeepersOf(int associationId) =>
        [.. byId.Values.Where(reader => reader.IsActive && reader.Keeps.Contains(associationId)).OrderBy(reader => reader.Id, StringComparer.Ordinal)
            .Select(reader => reader.As(Ability.KeepAssociations, associationId))];

    /// <summary>Those who keep this association by a grant over it, not by one over those above; they answer for it.</summary>
    public IReadOnlyList<ReminderRecipient> AnswerersOf(int associationId) =>
        [.. byId.Values.Where(reader => reader.IsActive && reader.Rights.Grants.Any(grant => grant.RootId == associationId && grant.Carries(Ability.KeepAssociations)))
            .OrderBy(reader => reader.Id, StringComparer.Ordinal).Select(reader => reader.As(Ability.KeepAssociations, associationId))];
}
