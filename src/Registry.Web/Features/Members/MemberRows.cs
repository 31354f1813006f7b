using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Duplicates;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Domain.Members.Duplicates;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>Reads what the list shows of the memberships on one page.</summary>
internal sealed class MemberRows(RegistryDbContext db, Reader reader, DateOnly today)
{
    public async Task<IReadOnlyList<MemberRow>> LoadAsync(IReadOnlyList<int> ids, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var personal = reader.AssociationsFor(Ability.SeePersonalData).ToHashSet();
        var found = await db.Memberships.AsNoTracking().Where(one => ids.Contains(one.Id))
            .Select(one => new
            {
                one.Id,
                one.PersonId,
                one.AssociationId,
                one.Class,
                one.Number,
                one.To,
                Association = vietnamese ? one.Association!.Name : one.Association!.NameEn,
                one.Person!.FullName,
                one.Person.Kind,
                one.Person.BirthYear,
                one.Person.PhoneKey,
                one.Person.DeceasedOn,
                one.Person.RestrictedOn,
            })
            .ToDictionaryAsync(one => one.Id, cancellation);
        int[] people = [.. found.Values.Select(one => one.PersonId).Distinct()];
        var offices = await OfficesAsync(people, cancellation);
        var marks = await MarksAsync(people, cancellation);
        return
        [
            .. ids.Where(found.ContainsKey).Select(id => found[id]).Select(one => new MemberRow(
                one.Id, one.PersonId, one.FullName, one.Kind, one.Class, one.Association, one.Number,
                one.To, one.DeceasedOn is not null, one.RestrictedOn is not null, offices.GetValueOrDefault(one.PersonId),
                !personal.Contains(one.AssociationId) ? null : new(
                    one.BirthYear, MaskedText.Phone(one.PhoneKey), one.Kind == PersonKind.Natural && !marks.Consented.Contains(one.PersonId), marks.Doubles.Contains(one.PersonId)))),
        ];
    }

    private async Task<Dictionary<int, string>> OfficesAsync(int[] people, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var visible = reader.AssociationsFor(Ability.Read);
        var held = await db.Holdings.AsNoTracking()
            .Where(one => people.Contains(one.PersonId) && one.From <= today && (one.To == null || one.To > today) && visible.Contains(one.Seat!.AssociationId))
            .OrderBy(one => one.Seat!.Body).ThenBy(one => one.Seat!.Order)
            .Select(one => new { one.PersonId, Title = vietnamese ? one.Seat!.Title : one.Seat!.TitleEn }).ToListAsync(cancellation);
        return held.GroupBy(one => one.PersonId).ToDictionary(one => one.Key, one => one.First().Title);
    }

    private async Task<(HashSet<int> Consented, HashSet<int> Doubles)> MarksAsync(int[] people, CancellationToken cancellation)
    {
        if (!reader.May(Ability.SeePersonalData))
            return ([], []);

        var consented = await db.Consents.Where(one => people.Contains(one.PersonId) && one.GivenOn <= today && (one.WithdrawnOn == null || one.WithdrawnOn > today))
            .Select(one => one.PersonId).Distinct().ToListAsync(cancellation);
        var doubles = await db.DuplicatePairs.VisibleTo(db, reader).Where(one => one.State == DuplicateState.Open && (people.Contains(one.FirstId) || people.Contains(one.SecondId)))
            .Select(one => new { one.FirstId, one.SecondId }).ToListAsync(cancellation);
        return ([.. consented], [.. doubles.SelectMany(pair => new[] { pair.FirstId, pair.SecondId })]);
    }
}
