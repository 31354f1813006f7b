using System.Globalization;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Domain.Programmes.Reading;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Tests.Support;

namespace Registry.Domain.Tests.Programmes.Reading;

/// <summary>Plans as offices wrote them, and what is said of a reading in one line each.</summary>
internal static class Plans
{
    public static readonly string[] Seeds = ["can-tho-2022", "cao-bang-2022", "dong-nai-2020", "khanh-hoa-2024", "long-khanh-2025"];

    public static readonly string[] Made = ["Made/an-giang-2027", "Made/bac-ninh-2026", "Made/hue-2026", "Made/lam-dong-2026", "Made/nghe-an-2025", "Made/quang-ninh-2025", "Made/quang-tri-2027", "Made/tinh-uy-2026"];

    public static ReadingKnowledge Knowledge { get; } = new(
        TestData.Reference("countries.csv").Select(row => new KnownCountry(row["iso2"], [row["name_vi"], .. Names(row["official_vi"]), .. Names(row["name_vi_alt"]), row["name_en"]])),
        ReferenceDays.ByKey.Values.Select(KnownDay.Of),
        TestData.Reference("legal_documents.csv").Where(row => row["issued_on"].Length > 0).Select(row => new KnownPaper(row["number"], DateOnly.Parse(row["issued_on"], CultureInfo.InvariantCulture))));

    public static string Text(string name) => File.ReadAllText(Path.Combine(TestData.Folder, "Plans", name + ".txt"));

    public static ReadProgramme Read(string name) => PlanReader.Read(PlanText.Of(Text(name)), Knowledge);

    public static ReadProgramme ReadText(string text) => PlanReader.Read(PlanText.Of(text), Knowledge);

    /// <summary>Number, time, leads and helpers of each activity, beginning with the words of its text.</summary>
    public static string Table(ReadProgramme plan, int words = 5) => string.Join('\n', plan.Activities.Select(item =>
        $"{item.Number ?? "-"} | {string.Join(' ', item.Text.Split(' ', '\n').Take(words))} | {item.Time?.Expression} | {Units(item, AssignmentVerb.Lead)} | {Units(item, AssignmentVerb.Coordinate)}".TrimEnd(' ', '|')));

    public static string Units(ReadItem item, AssignmentVerb verb) => string.Join("; ", item.Assignments.Where(unit => unit.Verb == verb).Select(unit => unit.Name));

    public static string Day(PartialDate date) => date.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? date.ToString();

    private static string[] Names(string names) => names.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
