using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Members.Import.Mapping;
using Registry.Domain.Members.Import.Rows;
using Registry.Domain.Places;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Imports;

/// <summary>Gathers what the rows of an import are read and compared with.</summary>
public sealed class ImportScopes(RegistryDbContext db, CurrentReader current, TimeProvider time)
{
    /// <summary>As the person who imports may see it; refused when they may no longer.</summary>
    public async Task<ImportScope> LoadAsync(Import import, CancellationToken cancellation)
    {
        var reader = await current.LoadAsync(new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, import.AskedById)])), cancellation);
        if (!reader.May(Ability.KeepMembers, import.AssociationId) || !reader.May(Ability.SeePersonalData, import.AssociationId))
            throw new RuleException("Import.NotYours");

        var map = new ColumnMap(ImportJson.Read<List<ImportField?>>(import.Map) ?? throw new RuleException("Import.NoMapping"));
        var tree = await TreeAsync(import.AssociationId, cancellation);
        var words = await WordsAsync(import, tree, cancellation);
        if (map.Has(ImportField.Ward) || map.Has(ImportField.Province))
            words.Places = new(
                await db.AdministrativeUnits.AsNoTracking().Where(unit => unit.Level != UnitLevel.District).ToListAsync(cancellation),
                await db.UnitSuccessions.AsNoTracking().ToListAsync(cancellation), time.Today());
        return new(
            import.Id, import.AssociationId, tree, reader.AssociationsFor(Ability.SeePersonalData).ToHashSet(), new RowReader(map, words, time.Today()),
            map.ColumnOf(ImportField.FullName) ?? map.ColumnOf(ImportField.FamilyName) ?? 0, map.ColumnOf(ImportField.Number))
        {
            Places = words.Places,
            RepresentativeColumn = map.ColumnOf(ImportField.Representative),
        };
    }

    private async Task<IReadOnlySet<int>> TreeAsync(int associationId, CancellationToken cancellation)
    {
        var parents = await db.Associations.Select(association => new { association.Id, association.ParentId }).ToListAsync(cancellation);
        return Subtree.Of(associationId, parents.Select(node => (node.Id, node.ParentId)));
    }

    private async Task<KnownWords> WordsAsync(Import import, IReadOnlySet<int> tree, CancellationToken cancellation)
    {
        var words = new KnownWords();
        var ids = tree.ToList();
        var branches = await db.Associations.AsNoTracking().Where(association => EF.Parameter(ids).Contains(association.Id) && association.Status != AssociationStatus.Dissolved)
            .Select(association => new { association.Id, association.Name, association.NameEn }).ToListAsync(cancellation);
        var above = branches.Find(branch => branch.Id == import.AssociationId)?.Name;
        foreach (var branch in branches)
        {
            words.AddBranch(branch.Id, branch.Name, above);
            words.AddBranch(branch.Id, branch.NameEn);
        }

        foreach (var category in await db.MemberCategories.AsNoTracking().Select(category => new { category.Id, category.Name, category.NameEn }).ToListAsync(cancellation))
            words.AddCategory(category.Id, category.Name, category.NameEn);
        foreach (var country in await db.Countries.AsNoTracking().Select(country => new { country.Iso2, country.NameVi, country.NameEn }).ToListAsync(cancellation))
            words.AddCountry(country.Iso2, country.NameVi, country.NameEn);
        foreach (var choice in ImportJson.Read<List<WordChoice>>(import.Words) ?? [])
            words.Choose(choice);

        return words;
    }
}
