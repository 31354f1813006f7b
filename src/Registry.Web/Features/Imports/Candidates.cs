using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Domain.Members.Import.Comparing;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Web.Features.Imports;

/// <summary>Finds for many rows at once the people they could be about: those with the same name, telephone, e-mail address or number.</summary>
public sealed class Candidates(RegistryDbContext db)
{
    private ILookup<string, (int Id, int? BirthYear)>? renamed;

    /// <param name="until">People with a higher key are left out: the list itself brought them.</param>
    public async Task<CandidateSet> LoadAsync(ImportScope scope, IReadOnlyList<MemberDraft> drafts, CancellationToken cancellation, int until = int.MaxValue)
    {
        var found = new HashSet<int>();
        found.UnionWith(await NamedAsync(drafts, cancellation));
        var phones = drafts.SelectMany(draft => CandidateSet.PhonesOf(draft.Phone)).Distinct().ToList();
        found.UnionWith(await db.Persons.Where(person => EF.Parameter(phones).Contains(person.PhoneKey!)).Select(person => person.Id).ToListAsync(cancellation));
        var emails = drafts.Select(draft => draft.Email).OfType<string>().Select(email => email.ToLowerInvariant()).Distinct().ToList();
        found.UnionWith(await db.Persons.Where(person => EF.Parameter(emails).Contains(person.Email!)).Select(person => person.Id).ToListAsync(cancellation));
        var numbers = drafts.Select(draft => draft.Number).OfType<string>().SelectMany(number => new[] { number, number.ToUpperInvariant(), number.ToLowerInvariant() }).Distinct().ToList();
        var tree = scope.Tree.ToList();
        found.UnionWith(await db.Memberships.Where(membership => EF.Parameter(numbers).Contains(membership.Number!) && EF.Parameter(tree).Contains(membership.AssociationId))
            .Select(membership => membership.PersonId).ToListAsync(cancellation));
        return new(await MembersAsync(scope, [.. found.Where(id => id <= until).Order()], cancellation)) { SharedNames = await SharedNamesAsync(scope, drafts, cancellation) };
    }

    /// <summary>Names, folded, that several people bear who could speak for an organisation of the list.</summary>
    private async Task<IReadOnlySet<string>> SharedNamesAsync(ImportScope scope, IEnumerable<MemberDraft> drafts, CancellationToken cancellation)
    {
        var names = drafts.Select(draft => draft.Representative).OfType<string>().Select(SearchText.Fold).Distinct().ToList();
        if (names.Count == 0)
            return new HashSet<string>();

        var found = await db.Persons.CouldRepresent(db, names, scope.Visible).GroupBy(person => person.SearchName).Where(same => same.Count() > 1).Select(same => same.Key).ToListAsync(cancellation);
        return found.ToHashSet();
    }

    /// <summary>Of people with one name those who may be as old: a common name would bring thousands.</summary>
    private async Task<IEnumerable<int>> NamedAsync(IReadOnlyList<MemberDraft> drafts, CancellationToken cancellation)
    {
        var years = drafts.ToLookup(draft => SearchText.Fold(draft.FullName), draft => draft.Birth.Year);
        var names = years.Select(group => group.Key).Where(name => name.Length > 0).ToList();
        var named = await db.Persons.Where(person => EF.Parameter(names).Contains(person.SearchName)).Select(person => new { person.Id, person.SearchName, person.BirthYear }).ToListAsync(cancellation);
        renamed ??= await RenamedAsync(cancellation);
        return named.Select(person => (person.Id, Name: person.SearchName, person.BirthYear))
            .Concat(names.SelectMany(name => renamed[name].Select(person => (person.Id, Name: name, person.BirthYear))))
            .Where(person => person.BirthYear is null || years[person.Name].Any(year => year is null || Math.Abs(year.Value - person.BirthYear.Value) <= 1)).Select(person => person.Id);
    }

    /// <summary>People of several names by each of them: what they are found by holds all names in one.</summary>
    private async Task<ILookup<string, (int Id, int? BirthYear)>> RenamedAsync(CancellationToken cancellation)
    {
        var rows = await db.Persons.AsNoTracking().IgnoreAutoIncludes().Where(person => person.MergedIntoId == null)
            .SelectMany(person => person.FormerNames, (person, former) => new { person.Id, person.BirthYear, person.FullName, Former = former.Name }).ToListAsync(cancellation);
        return rows.SelectMany(row => new[] { row.FullName, row.Former }, (row, name) => (Name: SearchText.Fold(name), Person: (row.Id, row.BirthYear)))
            .Distinct().ToLookup(one => one.Name, one => one.Person);
    }

    private async Task<IReadOnlyList<KnownMember>> MembersAsync(ImportScope scope, List<int> ids, CancellationToken cancellation)
    {
        var memberships = (await db.Memberships.AsNoTracking().Where(membership => EF.Parameter(ids).Contains(membership.PersonId)).OrderBy(membership => membership.Id)
            .Select(membership => new
            {
                membership.PersonId,
                membership.Id,
                membership.Version,
                membership.AssociationId,
                membership.Class,
                membership.Number,
                membership.FromYear,
                membership.FromMonth,
                membership.FromDay,
                membership.From,
                membership.To,
                membership.CategorySet,
            })
            .ToListAsync(cancellation))
            .Where(membership => scope.Visible.Contains(membership.AssociationId)).ToLookup(membership => membership.PersonId);
        var visible = memberships.Select(group => group.Key).ToList();
        var former = (await db.Set<PersonName>().AsNoTracking().Where(name => EF.Parameter(visible).Contains(name.PersonId)).OrderBy(name => name.Id)
            .Select(name => new { name.PersonId, name.Name }).ToListAsync(cancellation)).ToLookup(name => name.PersonId, name => name.Name);
        var persons = await db.Persons.AsNoTracking().Where(person => EF.Parameter(visible).Contains(person.Id) && person.MergedIntoId == null).OrderBy(person => person.Id)
            .Select(person => new KnownMember
            {
                Id = person.Id,
                Version = person.Version,
                FullName = person.FullName,
                Kind = person.Kind,
                Birth = new PartialDate(person.BirthYear, person.BirthMonth, person.BirthDay),
                Gender = person.Gender,
                CountryIso2 = person.CountryIso2,
                Position = person.Position,
                Workplace = person.Workplace,
                Occupation = person.Occupation,
                Languages = person.Languages,
                Phone = person.Phone,
                Email = person.Email,
                Address = person.Address,
                ProvinceId = person.ProvinceId,
                WardId = person.WardId,
                Representative = person.Representative!.FullName,
                Note = person.Note,
                DeceasedOn = person.DeceasedOn,
            })
            .ToListAsync(cancellation);
        return
        [
            .. persons.Select(person => person with
            {
                ProvinceId = scope.Places?.Now(person.ProvinceId) ?? person.ProvinceId,
                WardId = scope.Places?.Now(person.WardId) ?? person.WardId,
                FormerNames = [.. former[person.Id]],
                Memberships =
                [
                    .. memberships[person.Id].Where(membership => scope.Tree.Contains(membership.AssociationId) && membership.To != (membership.From ?? DateOnly.MinValue)).OrderBy(membership => membership.From ?? DateOnly.MinValue)
                        .Select(membership => new KnownMembership
                        {
                            Id = membership.Id, Version = membership.Version, AssociationId = membership.AssociationId, Class = membership.Class, Number = membership.Number,
                            Joined = new(membership.FromYear, membership.FromMonth, membership.FromDay), To = membership.To,
                            CategoryIds = [.. (membership.CategorySet ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)],
                        }),
                ],
            }),
        ];
    }
}
