using System.Text.RegularExpressions;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading;

/// <summary>Proposes who leads an activity that names nobody, from the duties the plan gives to units.</summary>
internal static partial class LeadInference
{
    /// <summary>So many pairs of words must an activity share with a duty.</summary>
    private const int Enough = 3;

    public static IReadOnlyList<ReadItem> Complete(IReadOnlyList<ReadItem> items, IReadOnlyList<ReadSection> sections)
    {
        var duties = items.Where(item => item.Kind == ReadItemKind.Duty && item.Assignments.Any(Leads)).Select(item => (Item: item, Pairs: Pairs(item.Text))).ToList();
        var general = duties.FirstOrDefault(duty => General().IsMatch(BareText.Of(duty.Item.Text))).Item
            ?? duties.FirstOrDefault(duty => Events().IsMatch(BareText.Of(duty.Item.Text))).Item;
        return [.. items.Select(item => item.Kind != ReadItemKind.Activity || item.Assignments.Any(Leads) ? item : Complete(item))];

        ReadItem Complete(ReadItem item)
        {
            var pairs = Pairs(item.Text);
            var best = duties.Select(duty => (duty.Item, Shared: duty.Pairs.Count(pairs.Contains))).Where(duty => duty.Shared >= Enough).OrderByDescending(duty => duty.Shared).FirstOrDefault().Item;
            if ((best ?? general) is not { } duty)
                return item;

            var why = new ReadingNote(best is null ? "Reading.LeadOfThePlan" : "Reading.LeadFromDuty", Place(duty, sections));
            return item with
            {
                Assignments = [.. duty.Assignments.Where(Leads).Select(lead => lead with { Confidence = best is null ? Confidence.Guess : Confidence.Likely, Why = why }), .. item.Assignments],
            };
        }
    }

    private static bool Leads(ReadAssignment assignment) => assignment.Verb == AssignmentVerb.Lead;

    private static string Place(ReadItem duty, IReadOnlyList<ReadSection> sections) =>
        duty.Number ?? (duty.Section >= 0 ? $"{sections[duty.Section].Number} {sections[duty.Section].Heading}".Trim() : duty.Text);

    /// <summary>Words beside each other, common ones left out.</summary>
    private static HashSet<string> Pairs(string text)
    {
        var words = Words().Matches(BareText.Of(text)).Select(word => word.Value).Where(word => !Common.Contains(word)).ToList();
        return [.. words.Zip(words.Skip(1), (first, second) => $"{first} {second}")];
    }

    private static readonly HashSet<string> Common = ["va", "cac", "cua", "cho", "voi", "trong", "tinh", "nam", "viet", "ngay", "thanh", "pho", "to", "chuc", "tai", "ve", "nhan", "dan", "doi", "ngoai", "cong", "tac", "hoat", "dong", "nuoc", "lien", "hiep", "huu", "nghi", "hoi", "so", "van", "phong", "ban", "uy", "mat", "tran"];

    [GeneratedRegex(@"[a-z0-9]+")]
    private static partial Regex Words();

    /// <summary>"Chủ trì … các nội dung Chương trình đề ra".</summary>
    [GeneratedRegex(@"\bchu tri\b.{0,80}\b(?:noi dung|nhiem vu|trien khai|thuc hien|ke hoach)\b.{0,60}\b(?:ke hoach|chuong trinh)\b")]
    private static partial Regex General();

    [GeneratedRegex(@"\bchu tri\b.{0,200}\b(?:to chuc|trien khai)\b.{0,60}\b(?:hoat dong|su kien)\b")]
    private static partial Regex Events();
}
