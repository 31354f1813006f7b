using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Domain.Members.Exporting;
using Registry.Web.Sheets.Writing;
using Registry.Web.Ui;

namespace Registry.Web.Features.Exports;

/// <summary>Reads members for a file, some at a time: a list of any length takes the same memory.</summary>
internal sealed class ExportRows(RegistryDbContext db, Reader reader, ExportCells cells, DateOnly today)
{
    private const int Piece = 2000;

    /// <summary>The keys of those who are meant, in their order.</summary>
    public static Task<List<int>> OrderedAsync(IQueryable<Membership> memberships, ExportSort sort, CancellationToken cancellation)
    {
        var ordered = sort switch
        {
            ExportSort.Branch => memberships.OrderBy(one => one.Association!.SortName).ThenBy(one => one.AssociationId).ThenBy(one => one.SortName),
            ExportSort.Number => memberships.OrderBy(one => one.Number == null).ThenBy(one => one.Number).ThenBy(one => one.SortName),
            ExportSort.JoinedOn => memberships.OrderBy(one => one.From == null).ThenBy(one => one.From).ThenBy(one => one.SortName),
            _ => memberships.OrderBy(one => one.SortName),
        };
        return ordered.ThenBy(one => one.Id).Select(one => one.Id).ToListAsync(cancellation);
    }

    public async IAsyncEnumerable<IReadOnlyList<SheetValue>> ReadAsync(
        IReadOnlyList<int> ids, IReadOnlyList<ExportField> fields, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var personal = reader.AssociationsFor(Ability.SeePersonalData).ToHashSet();
        var number = 0;
        foreach (var piece in ids.Chunk(Piece))
        {
            var found = await Asked(fields).Where(one => piece.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
            var offices = fields.Contains(ExportField.Office) ? await OfficesAsync(found.Values, cancellation) : [];
            foreach (var id in piece.Where(found.ContainsKey))
            {
                var membership = found[id];
                var row = new ExportedRow(++number, membership, membership.Person!, offices.GetValueOrDefault(membership.PersonId));
                var seesPersonal = personal.Contains(membership.AssociationId);
                yield return [.. fields.Select(field => seesPersonal || ExportFields.KindOf(field) is null ? cells.Of(field, row) : default)];
            }
        }
    }

    /// <summary>Former names and categories are read only where a column asks for them.</summary>
    private IQueryable<Membership> Asked(IReadOnlyList<ExportField> fields)
    {
        var rows = db.Memberships.AsNoTracking().AsSplitQuery();
        rows = fields.Contains(ExportField.FormerNames) ? rows.Include(one => one.Person) : rows.IgnoreAutoIncludes().Include(one => one.Person);
        rows = fields.Contains(ExportField.Representative) ? rows.Include(one => one.Person!.Representative) : rows;
        return fields.Contains(ExportField.Categories) ? rows.Include(one => one.Categories) : rows;
    }

    private async Task<Dictionary<int, string>> OfficesAsync(IEnumerable<Membership> memberships, CancellationToken cancellation)
    {
        int[] people = [.. memberships.Select(one => one.PersonId).Distinct()];
        var vietnamese = Masthead.IsVietnamese;
        var visible = reader.AssociationsFor(Ability.Read);
        var held = await db.Holdings.AsNoTracking()
            .Where(one => people.Contains(one.PersonId) && one.From <= today && (one.To == null || one.To > today) && visible.Contains(one.Seat!.AssociationId))
            .OrderBy(one => one.Seat!.Body).ThenBy(one => one.Seat!.Order).ThenBy(one => one.Id)
            .Select(one => new { one.PersonId, Title = vietnamese ? one.Seat!.Title : one.Seat!.TitleEn }).ToListAsync(cancellation);
        return held.GroupBy(one => one.PersonId).ToDictionary(one => one.Key, one => string.Join("; ", one.Select(seat => seat.Title).Distinct()));
    }
}
