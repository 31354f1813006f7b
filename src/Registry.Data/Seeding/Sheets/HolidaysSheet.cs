using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Domain;
using Registry.Domain.Days;

namespace Registry.Data.Seeding.Sheets;

/// <summary>holidays_vn.csv: key <c>date</c>.</summary>
internal sealed class HolidaysSheet() : ReferenceSheet("holidays_vn")
{
    private static readonly Dictionary<string, HolidayKind> Kinds = new()
    {
        ["law"] = HolidayKind.Law,
        ["compensation"] = HolidayKind.Compensation,
        ["swapped-workday"] = HolidayKind.SwappedWorkday,
        ["pending"] = HolidayKind.Pending,
    };

    public override async Task ApplyAsync(RegistryDbContext db, IReadOnlyList<ReferenceRow> rows, DateTimeOffset at, CancellationToken cancellation)
    {
        HashSet<string> seen = [];
        var read = rows.Select(row => (Row: row, Day: Read(row, seen))).ToList();
        var known = await db.Holidays.ToDictionaryAsync(holiday => holiday.Date, cancellation);
        var offers = await Offers.OfAsync(db, Name, at, cancellation);
        foreach (var (row, day) in read)
        {
            var key = KeyOf(day.Date);
            if (!known.TryGetValue(day.Date, out var holiday))
                db.Holidays.Add(day);
            else if (holiday.ReferenceHash == day.ReferenceHash)
                offers.Withdraw(key);
            else if (holiday.EditedByPerson)
                offers.Make(key, day.ReferenceHash!, row);
            else
                Take(holiday, day);
        }
    }

    public override async Task AcceptAsync(RegistryDbContext db, ReferenceUpdate update, DateTimeOffset at, CancellationToken cancellation) =>
        Take(await FindAsync(db, update, cancellation), Read(ReferenceRow.FromJson(Name, update.Proposed), []));

    public override async Task DeclineAsync(RegistryDbContext db, ReferenceUpdate update, CancellationToken cancellation) =>
        (await FindAsync(db, update, cancellation)).DeclineReference(update.Hash);

    private static void Take(Holiday holiday, Holiday day) =>
        holiday.TakeReference(day.Kind, day.NameVi, day.NameEn, day.Source, day.IsUncertain, day.ReferenceHash!);

    internal static Holiday Read(ReferenceRow row, HashSet<string> seen)
    {
        var date = row.Day("date") ?? throw row.Broken("date", "is empty");
        RefuseTwice(seen, KeyOf(date), row, "date");
        var kind = row.OneOf("kind", Kinds);
        var (nameVi, nameEn) = (row.Line("name_vi", Holiday.NameLength), row.Line("name_en", Holiday.NameLength));
        var (source, isUncertain) = (row.Line("source", Holiday.SourceLength), row.Flag("uncertain"));
        var hash = ReferenceText.Hash(kind, nameVi, nameEn, source, isUncertain);
        return row.Rule("kind", () => Holiday.FromReference(date, kind, nameVi, nameEn, source, isUncertain, hash));
    }

    private static async Task<Holiday> FindAsync(RegistryDbContext db, ReferenceUpdate update, CancellationToken cancellation)
    {
        var date = DateOnly.ParseExact(update.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return await db.Holidays.SingleOrDefaultAsync(holiday => holiday.Date == date, cancellation) ?? throw new RuleException("ReferenceUpdate.RecordGone");
    }

    private static string KeyOf(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
