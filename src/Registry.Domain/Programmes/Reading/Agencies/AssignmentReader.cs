using System.Text.RegularExpressions;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Agencies;

/// <summary>Reads from a sentence who leads, who helps, who is charged and who is asked.</summary>
internal static partial class AssignmentReader
{
    /// <summary>Between a unit and its verb stand at most a few words: "là cơ quan", "có trách nhiệm".</summary>
    private const int Near = 32;

    public static IReadOnlyList<ReadAssignment> Read(Passage passage)
    {
        if (!Verbs().IsMatch(passage.Bare))
            return [];

        var phrases = AgencyPhrases.Of(passage);
        List<ReadAssignment> read = [];
        foreach (Match verb in Verbs().Matches(passage.Bare))
        {
            if (verb.Groups["lead"].Success)
                Add(Before(passage, phrases, verb.Index), AssignmentVerb.Lead, Confidence.Sure);
            else if (verb.Groups["help"].Success)
                Add(After(passage, phrases, verb.Index + verb.Length) is { Count: > 0 } with ? with : Before(passage, phrases, verb.Index), AssignmentVerb.Coordinate, Confidence.Sure);
            else if (verb.Groups["does"].Success)
                Add(Before(passage, phrases, verb.Index), AssignmentVerb.Lead, Confidence.Likely);
            else if (verb.Groups["charge"].Success)
                Add(Charged(passage, phrases, verb), AssignmentVerb.Lead, Confidence.Likely);
            else if (verb.Groups["ask"].Success)
                Add(After(passage, phrases, verb.Index + verb.Length), AssignmentVerb.Request, Confidence.Sure);
        }

        return Once(read);

        void Add(IEnumerable<AgencyPhrase> found, AssignmentVerb verb, Confidence confidence) =>
            read.AddRange(found.Select(phrase => AgencyList.Of(passage.Slice(phrase.Start, phrase.Length), Rightful(verb, passage, phrase), confidence)));
    }

    /// <summary>Each unit once, with the weightiest of its parts.</summary>
    public static IReadOnlyList<ReadAssignment> Once(IEnumerable<ReadAssignment> assignments) =>
        [.. assignments.GroupBy(assignment => BareText.Of(assignment.Name)).Select(same => same.MinBy(assignment => (Weight(assignment.Verb), assignment.Confidence))!).OrderBy(assignment => assignment.Verb)];

    /// <summary>Who is asked to take part is asked.</summary>
    private static int Weight(AssignmentVerb verb) => verb switch { AssignmentVerb.Lead => 0, AssignmentVerb.Request => 1, _ => (int)verb + 2 };

    /// <summary>The verb of a sentence whose doer stands in the heading above it.</summary>
    public static AssignmentVerb OpeningVerb(string bare)
    {
        var match = Opening().Match(bare);
        return match.Groups["help"].Success ? AssignmentVerb.Coordinate
            : match.Groups["advise"].Success ? AssignmentVerb.Advise
            : match.Groups["appraise"].Success ? AssignmentVerb.Appraise
            : match.Groups["monitor"].Success ? AssignmentVerb.Monitor
            : match.Groups["report"].Success ? AssignmentVerb.Report
            : AssignmentVerb.Lead;
    }

    /// <summary>A committee asks the Front, whatever the sentence says.</summary>
    private static AssignmentVerb Rightful(AssignmentVerb verb, Passage passage, AgencyPhrase phrase) =>
        verb == AssignmentVerb.Lead && passage.Bare.Contains("de nghi", StringComparison.Ordinal) && AgencyWords.IsFront(passage.Bare.Substring(phrase.Start, phrase.Length)) ? AssignmentVerb.Request : verb;

    /// <summary>The units that end right before the verb: "Sở Ngoại vụ và Công an tỉnh chủ trì".</summary>
    private static List<AgencyPhrase> Before(Passage passage, IReadOnlyList<AgencyPhrase> phrases, int verb)
    {
        List<AgencyPhrase> found = [];
        var end = verb;
        for (var i = phrases.Count - 1; i >= 0; i--)
        {
            if (phrases[i].End > end)
                continue;

            var between = passage.Bare[phrases[i].End..end];
            if (between.Length > Near || !(found.Count == 0 ? DoerGap() : ListGap()).IsMatch(between) || IsHelped(passage.Bare, phrases[i].Start))
                break;

            found.Insert(0, phrases[i]);
            end = phrases[i].Start;
        }

        return found;
    }

    /// <summary>"phối hợp với Sở Nội vụ chủ trì" does not make Sở Nội vụ lead.</summary>
    private static bool IsHelped(string bare, int start) => Helped().IsMatch(bare[..start]);

    private static List<AgencyPhrase> After(Passage passage, IReadOnlyList<AgencyPhrase> phrases, int at)
    {
        List<AgencyPhrase> found = [];
        foreach (var phrase in phrases.Where(phrase => phrase.Start >= at))
        {
            var between = passage.Bare[at..phrase.Start];
            if (between.Length > Near || !(found.Count == 0 ? ObjectGap() : ListGap()).IsMatch(between))
                break;

            found.Add(phrase);
            at = phrase.End;
        }

        return found;
    }

    /// <summary>"Giao Sở Ngoại vụ tổng hợp"; where the unit is said to lead, that is found by itself.</summary>
    private static List<AgencyPhrase> Charged(Passage passage, IReadOnlyList<AgencyPhrase> phrases, Match verb)
    {
        var found = After(passage, phrases, verb.Index + verb.Length);
        return found is [.., var last] && Leads().IsMatch(passage.Bare[last.End..]) ? [] : found;
    }

    [GeneratedRegex(@"\b(?:(?<lead>chu tri)|(?<help>phoi hop)|(?<does>(?:to chuc )?thuc hien(?=\s*(?:[.,;)]|$))|phu trach)|(?<charge>(?<!\b(?:ngoai|ban|chuyen|tiep|duoc|nhiem vu) )giao(?: trach nhiem)?(?: cho)?(?= )|phan cong)|(?<ask>(?:kinh |tran trong )?de nghi|moi))\b")]
    private static partial Regex Verbs();

    [GeneratedRegex(@"^\s*(?:,|\(|:|-|\s|la|lam|giu vai tro|se|co trach nhiem|chiu trach nhiem|tiep tuc|truc tiep|co quan|don vi|dau moi|duoc giao)*$")]
    private static partial Regex DoerGap();

    [GeneratedRegex(@"^\s*(?:chat che|,|:|\s|voi|cung|dong bo|thuong xuyen|hieu qua|cac ben|va|ubnd tinh va)*$")]
    private static partial Regex ObjectGap();

    [GeneratedRegex(@"^\s*(?:,|;|/|&|-|\s|va|cung|cung voi|voi)*$")]
    private static partial Regex ListGap();

    [GeneratedRegex(@"\b(?:phoi hop|cung)(?: voi| cung| chat che| va)*\s*$")]
    private static partial Regex Helped();

    [GeneratedRegex(@"^[\s,(:-]*(?:la |lam )?(?:co quan |don vi )?chu tri")]
    private static partial Regex Leads();

    [GeneratedRegex(@"^(?:tiep tuc |chu dong |tich cuc |thuong xuyen |huong dan va )*(?:(?<lead>chu tri)|(?<help>phoi hop|cung voi|tham gia|ho tro)|(?<advise>tham muu)|(?<appraise>tham dinh|xem xet, tham dinh)|(?<monitor>theo doi|don doc|giam sat|kiem tra|chiu trach nhiem (?:theo doi|don doc))|(?<report>tong hop|bao cao|dinh ky))\b")]
    private static partial Regex Opening();
}
