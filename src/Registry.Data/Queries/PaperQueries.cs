using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Papers;

namespace Registry.Data.Queries;

/// <summary>Questions about papers: those that left, those that plans rest on.</summary>
public static class PaperQueries
{
    public static IQueryable<OutgoingPaper> VisibleTo(this IQueryable<OutgoingPaper> papers, Reader reader)
    {
        var visible = reader.AssociationsFor(Ability.Read);
        return papers.Where(paper => visible.Contains(paper.OwnerId));
    }

    public static IQueryable<SigningDelegation> VisibleTo(this IQueryable<SigningDelegation> delegations, Reader reader, Ability ability)
    {
        var visible = reader.AssociationsFor(ability);
        return delegations.Where(one => visible.Contains(one.OwnerId));
    }

    /// <summary>By any words of number, type, title, issuer or field.</summary>
    public static IQueryable<LegalDocument> Named(this IQueryable<LegalDocument> documents, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return documents;

        foreach (var word in SearchText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
            documents = documents.Where(document => document.SearchName.Contains(word));
        return documents;
    }

    /// <summary>Those in force on a day, as far as the register knows; false: those that are over.</summary>
    public static IQueryable<LegalDocument> InForceOn(this IQueryable<LegalDocument> documents, DateOnly day, bool inForce) => inForce
        ? documents.Where(document => !((document.InForceTo != null && document.InForceTo < day)
            || document.ReplacedBy.Any(one => !one.IsPartial && (one.From ?? one.Newer!.InForceFrom ?? one.Newer!.IssuedOn) <= day)))
        : documents.Where(document => (document.InForceTo != null && document.InForceTo < day)
            || document.ReplacedBy.Any(one => !one.IsPartial && (one.From ?? one.Newer!.InForceFrom ?? one.Newer!.IssuedOn) <= day));
}
