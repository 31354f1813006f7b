using Registry.Data;
using Registry.Data.Seeding;
using Registry.Domain.Days;

namespace Registry.Web.Features.Administration.Holidays;

/// <summary>What a file of holidays would do to the table.</summary>
public sealed class HolidayPreview
{
    private readonly Dictionary<DateOnly, Holiday> present;

    private HolidayPreview(string text, IReadOnlyList<Holiday> table)
    {
        present = table.ToDictionary(holiday => holiday.Date);
        var (days, broken) = HolidayFile.Read(text);
        (Broken, Lines) = (broken, [.. days.OrderBy(day => day.Date).Select(day => new Line(day, present.GetValueOrDefault(day.Date)))]);
        Years = [.. days.Select(day => day.Date.Year).Distinct().Order().Select(year => Effect(year, table))];
    }

    public IReadOnlyList<ReferenceException> Broken { get; }

    public IReadOnlyList<Line> Lines { get; }

    public IReadOnlyList<YearEffect> Years { get; }

    public bool IsGood => Broken.Count == 0 && Lines.Any(line => !line.IsSame);

    public int Added => Lines.Count(line => line.Before is null);

    public int Changed => Lines.Count(line => line is { Before: not null, IsSame: false });

    public static HolidayPreview Of(string text, IReadOnlyList<Holiday> table) => new(text, table);

    /// <summary>Makes the changes; the caller saves them together.</summary>
    public void Apply(RegistryDbContext db)
    {
        foreach (var (after, before) in Lines.Where(line => !line.IsSame))
            if (before is null)
                db.Holidays.Add(new(after.Date, after.Kind, after.NameVi, after.NameEn, after.Source, after.IsUncertain));
            else
                before.Change(after.Kind, after.NameVi, after.NameEn, after.Source, after.IsUncertain);
    }

    private YearEffect Effect(int year, IReadOnlyList<Holiday> table)
    {
        var brought = Lines.Select(line => line.After).ToDictionary(day => day.Date);
        var after = table.Where(day => !brought.ContainsKey(day.Date)).Concat(brought.Values);
        return new(year, WorkingDays.In(year, table), WorkingDays.In(year, after));
    }

    /// <summary>A day of the file beside that of the table.</summary>
    public sealed record Line(Holiday After, Holiday? Before)
    {
        public bool IsSame => Before is { } b && (b.Kind, b.NameVi, b.NameEn, b.Source, b.IsUncertain) == (After.Kind, After.NameVi, After.NameEn, After.Source, After.IsUncertain);
    }

    /// <summary>Days worked in a year, by the table as it is and as it would be.</summary>
    public sealed record YearEffect(int Year, int Before, int After);
}
