using Registry.Data.Auditing;
using Registry.Domain;
using Registry.Domain.Access;

namespace Registry.Data.Queries;

/// <summary>Questions about who changed what.</summary>
public static class JournalQueries
{
    /// <summary>Everything for who administers every organisation; otherwise what the people they administer did.</summary>
    public static IQueryable<AuditEntry> VisibleTo(this IQueryable<AuditEntry> entries, Reader reader, RegistryDbContext db)
    {
        var visible = reader.AssociationsFor(Ability.Administer);
        return entries.Where(entry =>
            !db.Associations.Any(association => !visible.Contains(association.Id))
            || db.Users.Any(user => user.Id == entry.ById && user.Grants.Any(grant => visible.Contains(grant.AssociationId))));
    }

    public static IQueryable<AuditEntry> By(this IQueryable<AuditEntry> entries, RegistryDbContext db, string? person)
    {
        if (string.IsNullOrWhiteSpace(person))
            return entries;

        var folded = SearchText.Fold(person);
        return entries.Where(entry => db.Users.Any(user => user.Id == entry.ById && user.SearchName.Contains(folded)));
    }

    /// <summary>From the beginning of one instant to before another.</summary>
    public static IQueryable<AuditEntry> Between(this IQueryable<AuditEntry> entries, DateTimeOffset from, DateTimeOffset before) =>
        entries.Where(entry => entry.At >= from && entry.At < before);
}
