using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Imports;
using Registry.Domain.Members;
using Registry.Domain.Members.Import.Comparing;
using Registry.Domain.Members.Import.Mapping;
using Registry.Domain.Members.Import.Rows;
using Registry.Domain.Members.Import.Writing;

namespace Registry.Web.Features.Imports;

/// <summary>Takes over what rows have otherwise than the registry, for people it knows.</summary>
internal sealed class RowUpdates(RegistryDbContext db, ActLedger ledger)
{
    public async Task UpdateAsync(WritingRun run, IReadOnlyList<(ReadRow Row, int PersonId)> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return;

        var ids = rows.Select(row => row.PersonId).Distinct().ToList();
        var persons = await db.Persons.Include(person => person.FormerNames).Include(person => person.Representative).Where(person => EF.Parameter(ids).Contains(person.Id)).ToDictionaryAsync(person => person.Id, cancellation);
        var tree = run.Scope.Tree.ToList();
        var memberships = (await db.Memberships.Include(membership => membership.Categories)
            .Where(membership => EF.Parameter(ids).Contains(membership.PersonId) && EF.Parameter(tree).Contains(membership.AssociationId)).ToListAsync(cancellation))
            .GroupBy(membership => membership.PersonId).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var (row, personId) in rows)
        {
            if (!memberships.TryGetValue(personId, out var theirs))
                memberships[personId] = theirs = [];
            Update(run, row, persons[personId], theirs);
            run.Touch(personId);
        }

        await ledger.SaveIntoAsync(run.Act!, cancellation);
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.Entity is not (Import or Act)).ToList())
            entry.State = EntityState.Detached;
    }

    private void Update(WritingRun run, ReadRow row, Person person, List<Membership> memberships)
    {
        var draft = row.Draft;
        var comparison = RowComparison.Of(draft, KnownOf(person, memberships, run.Scope.Places), run.Scope.AssociationId);
        PersonWriting.Update(person, draft, comparison.Differences);
        run.Represent(person.Id, comparison.Differences.Any(difference => difference.Field == ImportField.Representative) ? draft.Representative : null);
        int? branch = draft.NewBranch is null ? draft.BranchId : run.BranchOf(draft);
        if (comparison.Membership is { } known)
        {
            var membership = memberships.Single(one => one.Id == known.Id);
            Add(MembershipWriting.Update(membership, person, draft, comparison.Differences, branch, run.Today), memberships);
            return;
        }

        var isBack = memberships.Count > 0 && draft.Left is null;
        var begun = MembershipWriting.Begin(person, run.BranchOf(draft), draft, isBack ? new(run.Today) : default);
        begun.Categorise(draft.CategoryIds);
        Add(begun, memberships);
    }

    private void Add(Membership? begun, List<Membership> memberships)
    {
        if (begun is null)
            return;

        db.Memberships.Add(begun);
        memberships.Add(begun);
    }

    private static KnownMember KnownOf(Person person, List<Membership> memberships, KnownPlaces? places) => new()
    {
        Id = person.Id,
        Version = person.Version,
        FullName = person.FullName,
        Kind = person.Kind,
        FormerNames = [.. person.FormerNames.Select(name => name.Name)],
        Birth = person.Birth,
        Gender = person.Gender,
        CountryIso2 = person.CountryIso2,
        Position = person.Position,
        Workplace = person.Workplace,
        Occupation = person.Occupation,
        Languages = person.Languages,
        Phone = person.Phone,
        Email = person.Email,
        Address = person.Address,
        ProvinceId = places?.Now(person.ProvinceId) ?? person.ProvinceId,
        WardId = places?.Now(person.WardId) ?? person.WardId,
        Representative = person.Representative?.FullName,
        Note = person.Note,
        DeceasedOn = person.DeceasedOn,
        Memberships =
        [
            .. memberships.Where(membership => membership.To != (membership.From ?? DateOnly.MinValue)).OrderBy(membership => membership.From ?? DateOnly.MinValue).Select(membership => new KnownMembership
            {
                Id = membership.Id, Version = membership.Version, AssociationId = membership.AssociationId, Class = membership.Class, Number = membership.Number,
                Joined = membership.Joined, To = membership.To, CategoryIds = [.. membership.Categories.Select(category => category.CategoryId)],
            }),
        ],
    };
}
