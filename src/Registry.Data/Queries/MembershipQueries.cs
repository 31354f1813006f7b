using Registry.Domain.Access;
using Registry.Domain.Members;

namespace Registry.Data.Queries;

/// <summary>Questions about members.</summary>
public static class MembershipQueries
{
    public static IQueryable<Membership> VisibleTo(this IQueryable<Membership> memberships, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return memberships.Where(membership => visible.Contains(membership.AssociationId));
    }

    /// <summary>People with a membership, now or once, or a seat in an association of the reader, and who speaks for such an organisation.</summary>
    public static IQueryable<Person> VisibleTo(this IQueryable<Person> persons, RegistryDbContext db, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return persons.Where(person => person.MergedIntoId == null && (
            db.Memberships.Any(membership => membership.PersonId == person.Id && visible.Contains(membership.AssociationId))
            || db.Holdings.Any(holding => holding.PersonId == person.Id && visible.Contains(holding.Seat!.AssociationId))
            || db.Persons.Any(member => member.RepresentativeId == person.Id
                && db.Memberships.Any(membership => membership.PersonId == member.Id && visible.Contains(membership.AssociationId)))));
    }

    /// <summary>People whose data the reader may see or keep: of the associations to which they belong; of those they left only when they belong to none any more.</summary>
    public static IQueryable<Person> InHandsOf(this IQueryable<Person> persons, RegistryDbContext db, Reader reader, Ability ability, DateOnly day)
    {
        var mine = reader.AssociationsFor(ability);
        return persons.Where(person => person.MergedIntoId == null && (
            db.Memberships.Any(one => one.PersonId == person.Id && mine.Contains(one.AssociationId) && (one.To == null || one.To > day))
            || (!db.Memberships.Any(one => one.PersonId == person.Id && (one.To == null || one.To > day)) && (
                db.Memberships.Any(one => one.PersonId == person.Id && mine.Contains(one.AssociationId))
                || db.Holdings.Any(one => one.PersonId == person.Id && mine.Contains(one.Seat!.AssociationId))
                || db.Persons.Any(member => member.RepresentativeId == person.Id
                    && db.Memberships.Any(one => one.PersonId == member.Id && mine.Contains(one.AssociationId)))))));
    }

    public static IQueryable<Membership> InForceOn(this IQueryable<Membership> memberships, DateOnly day) =>
        memberships.Where(membership => (membership.From == null || membership.From <= day) && (membership.To == null || membership.To > day));

    /// <summary>Rows that stand for a member in a list: one that another row goes on from is history and never does.</summary>
    public static IQueryable<Membership> Standing(this IQueryable<Membership> memberships, MemberState state, DateOnly day) => state switch
    {
        MemberState.Active => memberships.InForceOn(day),
        MemberState.Left => memberships.Where(membership =>
            membership.To <= day && membership.LeavingReason != LeavingReason.Changed && membership.LeavingReason != LeavingReason.Transferred),
        _ => memberships.Where(membership =>
            membership.To == null || membership.To > day
            || (membership.LeavingReason != LeavingReason.Changed && membership.LeavingReason != LeavingReason.Transferred)),
    };

    /// <summary>Leaves out who asked that their data be used no further: for letters, exports and printed lists.</summary>
    public static IQueryable<Membership> Unrestricted(this IQueryable<Membership> memberships) =>
        memberships.Where(membership => membership.Person!.RestrictedOn == null);

    /// <summary>The Vietnamese order of names.</summary>
    public static IOrderedQueryable<Membership> ByName(this IQueryable<Membership> memberships) =>
        memberships.OrderBy(membership => membership.SortName).ThenBy(membership => membership.Id);
}
