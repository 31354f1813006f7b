using Registry.Data.Accounts;
using Registry.Domain;
using Registry.Domain.Access;

namespace Registry.Data.Queries;

/// <summary>Questions about users and who keeps them.</summary>
public static class UserQueries
{
    /// <summary>Those with a grant over something the reader administers.</summary>
    public static IQueryable<RegistryUser> VisibleTo(this IQueryable<RegistryUser> users, Reader reader, Ability ability = Ability.Administer)
    {
        var visible = reader.AssociationsFor(ability);
        return users.Where(user => user.Grants.Any(grant => visible.Contains(grant.AssociationId)));
    }

    /// <summary>Those whose every grant lies within what the reader administers: nobody shuts out a person who also works elsewhere.</summary>
    public static IQueryable<RegistryUser> KeptBy(this IQueryable<RegistryUser> users, Reader reader)
    {
        var visible = reader.AssociationsFor(Ability.Administer);
        return users.Where(user => user.Grants.Any() && user.Grants.All(grant => visible.Contains(grant.AssociationId)));
    }

    public static IQueryable<Grant> VisibleTo(this IQueryable<Grant> grants, Reader reader, Ability ability = Ability.Administer)
    {
        var visible = reader.AssociationsFor(ability);
        return grants.Where(grant => visible.Contains(grant.AssociationId));
    }

    /// <summary>By a part of the name, with or without accents, or of the address.</summary>
    public static IQueryable<RegistryUser> Named(this IQueryable<RegistryUser> users, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return users;

        var folded = SearchText.Fold(text);
        var address = text.Trim().ToUpperInvariant();
        return users.Where(user => user.SearchName.Contains(folded) || user.NormalizedEmail!.Contains(address));
    }

    /// <summary>Those who can sign in now: not deactivated, and not still waiting to accept an invitation.</summary>
    public static IQueryable<RegistryUser> AbleToSignIn(this IQueryable<RegistryUser> users) =>
        users.Where(user => user.IsActive && user.PasswordHash != null);
}
