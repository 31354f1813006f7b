using System.Text.RegularExpressions;
using Registry.Domain.Programmes.Reading.Agencies;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Outline;

/// <summary>Headings that name a unit: "3. Sở Ngoại vụ", "13. UBND tỉnh kính đề nghị Ban Thường trực Ủy ban MTTQ tỉnh:".</summary>
internal static partial class SectionHeading
{
    private const int Longest = 200;

    /// <summary>What stands before the colon, where text follows it: "10. Các cơ quan báo đài: Thông tin …".</summary>
    public static (Passage Title, Passage? Behind) Part(Passage heading)
    {
        var colon = heading.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < heading.Text.Length - 3
            ? (heading.Slice(0, colon), heading.Slice(colon + 1, heading.Text.Length - colon - 1))
            : (heading, null);
    }

    public static bool IsUnit(Passage heading) => Unit(Part(heading).Title) is not null;

    /// <summary>The unit that the heading names; nothing where it says more than the name.</summary>
    public static Passage? Unit(Passage title)
    {
        if (title.Text.Length > Longest)
            return null;

        var name = title;
        if (Asks().Match(title.Bare) is { Success: true } asks)
            name = title.Slice(asks.Index + asks.Length, title.Text.Length - asks.Index - asks.Length, " :.");
        if (name.IsEmpty || AgencyPhrases.At(name, 0) is not { } first)
            return null;

        var end = first.End;
        foreach (var phrase in AgencyPhrases.Of(name).Where(phrase => phrase.Start >= end))
        {
            if (!Lists().IsMatch(name.Bare[end..phrase.Start]))
                break;
            end = phrase.End;
        }

        return Ends().IsMatch(name.Bare[end..]) || IsNameOnly(name) ? name : null;
    }

    /// <summary>A short line that begins as a unit's name does and says nothing that a unit does.</summary>
    private static bool IsNameOnly(Passage name)
    {
        if (name.Text.Length > 80 || name.Text.AsSpan(0, name.Text.Length - 1).ContainsAny(".;:"))
            return false;

        for (var at = 0; at < name.Text.Length; at++)
        {
            if ((at == 0 || name.Text[at - 1] == ' ') && char.IsLower(name.Text[at]) && AgencyVerbs.IsAt(name.Text, at) && !name.Text.AsSpan(at).StartsWith("và "))
                return false;
        }

        return true;
    }

    [GeneratedRegex(@"(?:^|\b)(?:kinh |tran trong )?(?:de nghi|giao|yeu cau|trach nhiem cua)(?: cho)?\s+")]
    private static partial Regex Asks();

    [GeneratedRegex(@"^\s*(?:,|;|-|/|&|\s|va|cung)*$")]
    private static partial Regex Lists();

    [GeneratedRegex(@"^\s*(?:\([^)]*\))?[\s.:;]*$")]
    private static partial Regex Ends();
}
