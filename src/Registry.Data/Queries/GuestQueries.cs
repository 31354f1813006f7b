using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;

namespace Registry.Data.Queries;

/// <summary>Questions about guests.</summary>
public static class GuestQueries
{
    public static IQueryable<Guest> VisibleTo(this IQueryable<Guest> guests, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return guests.Where(guest => visible.Contains(guest.Commemoration!.OwnerId));
    }

    /// <summary>The invited guests of a commemoration.</summary>
    public static IQueryable<Guest> OfInvited(this IQueryable<Guest> guests, int commemorationId) =>
        guests.Where(guest => guest.CommemorationId == commemorationId && guest.Standing == GuestStanding.Invited);

    /// <summary>Messages that name no commemoration and wait for a decision.</summary>
    public static IQueryable<StrangeAnswer> Unmatched(this IQueryable<StrangeAnswer> answers) =>
        answers.Where(answer => answer.CommemorationId == null && answer.DecidedAt == null);

    /// <summary>Those of whom every word is found in name, office or organisation.</summary>
    public static IQueryable<Guest> Named(this IQueryable<Guest> guests, string? text) =>
        SearchText.Fold(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6)
            .Aggregate(guests, (found, word) => found.Where(guest => guest.SearchName.Contains(word)));

    /// <summary>As they sit and are named: by precedence, then by name.</summary>
    public static IOrderedQueryable<Guest> InOrder(this IQueryable<Guest> guests) =>
        guests.OrderBy(guest => guest.Precedence).ThenBy(guest => guest.SortName).ThenBy(guest => guest.Id);
}
