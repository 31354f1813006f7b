using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Documents;
using Registry.Web.Documents.Lists;

namespace Registry.Web.Features.Papers;

/// <summary>Reads members into the rows of their printed list, branch by branch.</summary>
internal static class MembersSource
{
    private static readonly MemberColumn[] Open =
        [MemberColumn.Name, MemberColumn.Workplace, MemberColumn.Class, MemberColumn.Number, MemberColumn.Joined, MemberColumn.Note];

    public static bool IsPersonal(MemberColumn column) => !Open.Contains(column);

    public static bool IsContact(MemberColumn column) => column is MemberColumn.Phone or MemberColumn.Email or MemberColumn.Address;

    public static async Task<IReadOnlyList<MemberGroup>> GroupsAsync(
        RegistryDbContext db, Reader reader, IReadOnlyList<MemberRow> rows, DateOnly day, CancellationToken cancellation, IReadOnlyDictionary<int, int>? totals = null)
    {
        var associations = await db.Associations.AsNoTracking().Include(association => association.FormerNames).VisibleTo(reader)
            .OrderBy(association => association.ParentId).ThenBy(association => association.SortName).ThenBy(association => association.Id).ToListAsync(cancellation);
        var members = rows.ToLookup(row => row.AssociationId);
        return
        [
            .. associations.Where(association => members[association.Id].Any()).Select(association => new MemberGroup(
                association.NameOn(day).Vi,
                [.. members[association.Id].Select(row => Line(row, reader.May(Ability.SeePersonalData, association.Id)))]) { Total = totals?.GetValueOrDefault(association.Id) }),
        ];
    }

    private static MemberLine Line(MemberRow row, bool personal)
    {
        var cells = new Dictionary<MemberColumn, string?>
        {
            [MemberColumn.Name] = row.Name,
            [MemberColumn.Workplace] = row.Office,
            [MemberColumn.Class] = ClassOf(row.Class),
            [MemberColumn.Number] = row.Number,
            [MemberColumn.Joined] = PaperDates.Known(row.Joined, vietnamese: true),
        };
        if (personal)
            AddPersonal(cells, row);
        return new(cells.Where(cell => cell.Value is not null).ToDictionary(cell => cell.Key, cell => cell.Value!));
    }

    private static void AddPersonal(Dictionary<MemberColumn, string?> cells, MemberRow row)
    {
        cells[MemberColumn.BirthYear] = row.BirthYear?.ToString(CultureInfo.InvariantCulture);
        cells[MemberColumn.Gender] = row.Gender switch { Gender.Female => "Nữ", Gender.Male => "Nam", Gender.Other => "Khác", _ => null };
        cells[MemberColumn.Occupation] = row.Occupation;
        cells[MemberColumn.Phone] = row.Phone;
        cells[MemberColumn.Email] = row.Email;
        cells[MemberColumn.Address] = row.Address;
    }

    public static string ClassOf(MembershipClass @class) => @class switch
    {
        MembershipClass.Official => "Chính thức",
        MembershipClass.Associate => "Liên kết",
        _ => "Danh dự",
    };
}
