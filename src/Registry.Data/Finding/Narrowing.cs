using Registry.Data.Queries;
using Registry.Domain.Members;

namespace Registry.Data.Finding;

/// <summary>What must hold of a membership for it to fit a question.</summary>
internal sealed class Narrowing(RegistryDbContext db, MemberQuestion question)
{
    private readonly MemberFilter filter = question.Filter;

    /// <summary>Everything, wherever the rows come from.</summary>
    public IQueryable<Membership> Apply(IQueryable<Membership> memberships)
    {
        foreach (var word in question.Words)
            memberships = Worded(memberships, word);

        return WithoutWords(InScope(memberships));
    }

    public IQueryable<Membership> InScope(IQueryable<Membership> memberships)
    {
        if (question.Scope is { } scope)
            memberships = memberships.Where(membership => scope.Contains(membership.AssociationId));

        return memberships;
    }

    public IQueryable<Membership> Worded(IQueryable<Membership> memberships, SoughtWord word)
    {
        var known = word.Known;
        if (known is [var only])
            return memberships.Where(m => db.PersonWords.Any(w => w.Word == only && w.SortName == m.SortName && w.PersonId == m.PersonId));

        return memberships.Where(m => db.PersonWords.Any(w => known.Contains(w.Word) && w.SortName == m.SortName && w.PersonId == m.PersonId));
    }

    /// <summary>Everything but words and scope.</summary>
    /// <param name="memberships">Where the rows come from.</param>
    /// <param name="known">The year of birth of all these people, where they were chosen by it.</param>
    public IQueryable<Membership> WithoutWords(IQueryable<Membership> memberships, int? known = null)
    {
        memberships = memberships.Standing(filter.State, question.Day);
        foreach (var persons in question.Persons)
            memberships = memberships.Where(membership => persons.Contains(membership.PersonId));
        // what a membership repeats of its person is asked of the membership: no second row is read
        foreach (var year in question.Years.Where(year => year != known))
            memberships = memberships.Where(membership => membership.OfBirthYear == year);
        if (filter.Class is { } @class)
            memberships = memberships.Where(membership => membership.Class == @class);
        if (filter.Category is { } category)
            memberships = memberships.Where(membership => membership.Categories.Any(one => one.CategoryId == category));
        if (filter.Kind is { } kind)
            memberships = memberships.Where(membership => membership.OfKind == kind);
        if (filter.Joined is { } joined)
            memberships = memberships.Where(membership => membership.FromYear == joined);

        return Personal(memberships);
    }

    private IQueryable<Membership> Personal(IQueryable<Membership> memberships)
    {
        if (filter.Gender is { } gender)
            memberships = memberships.Where(membership => membership.OfGender == gender);
        if (filter.BornFrom is { } from)
            memberships = memberships.Where(membership => membership.OfBirthYear >= from);
        if (filter.BornTo is { } to)
            memberships = memberships.Where(membership => membership.OfBirthYear <= to);

        var day = question.Day;
        return filter.Missing switch
        {
            MissingData.Phone => memberships.Where(membership => membership.Person!.PhoneKey == null),
            MissingData.Address => memberships.Where(membership => membership.Person!.Address == null),
            MissingData.Birth => memberships.Where(membership => membership.OfBirthYear == null && membership.OfKind == PersonKind.Natural),
            MissingData.Consent => memberships.Where(membership => membership.OfKind == PersonKind.Natural
                && !db.Consents.Any(consent => consent.PersonId == membership.PersonId && consent.GivenOn <= day && (consent.WithdrawnOn == null || consent.WithdrawnOn > day))),
            _ => memberships,
        };
    }
}
