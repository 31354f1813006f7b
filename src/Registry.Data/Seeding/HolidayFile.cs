using Registry.Data.Seeding.Sheets;
using Registry.Domain.Days;

namespace Registry.Data.Seeding;

/// <summary>Holidays that a person brings as a file, in the form of the reference file.</summary>
public static class HolidayFile
{
    public const string Heading = "date,name_vi,name_en,kind,source,uncertain";

    private const string Name = "holidays";

    /// <summary>The days of the file, and every row that cannot be read; a day is good only when no row is broken.</summary>
    public static (IReadOnlyList<Holiday> Days, IReadOnlyList<ReferenceException> Broken) Read(string text)
    {
        List<Holiday> days = [];
        List<ReferenceException> broken = [];
        try
        {
            HashSet<string> seen = [];
            foreach (var row in ReferenceTable.Read(Name, text))
                Try(() => days.Add(HolidaysSheet.Read(row, seen)), broken);
        }
        catch (ReferenceException whole)
        {
            broken.Add(whole);
        }

        return (days, broken);
    }

    private static void Try(Action read, List<ReferenceException> broken)
    {
        try
        {
            read();
        }
        catch (ReferenceException found)
        {
            broken.Add(found);
        }
    }
}
