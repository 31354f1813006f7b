using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Registry.Domain.Papers;

/// <summary>Reads numbers of both grammars, and the mistakes that offices make in them.</summary>
internal static partial class NumberReader
{
    private const string Group = @"[\p{L}][\p{L}\p{Nd}&.]*";
    private const int LongestWithZero = 2;

    public static NumberReading Read(string text)
    {
        List<NumberDefect> defects = [];
        var clean = Clean(text, defects);
        return new(text, Number(clean, defects), defects);
    }

    public static bool IsStateSymbol(string symbol) => StateSymbol().IsMatch(symbol) && !PaperBodies.IsParty(symbol.Split('-')[^1]);

    public static bool IsPartySymbol(string symbol) => PartySymbol().IsMatch(symbol) && !PaperBodies.IsState(symbol.Split('/')[^1]);

    private static string Clean(string text, List<NumberDefect> defects)
    {
        var clean = Label().Replace(text.Normalize(NormalizationForm.FormC).Trim(), "").Replace('\u00A0', ' ').Trim();
        if (clean.AsSpan().IndexOfAny("–—‐‑−") >= 0)
        {
            defects.Add(NumberDefect.Dashes);
            clean = Dash().Replace(clean, "-");
        }

        var tight = Space().Replace(clean, "");
        // the room of a draft's number is no mistake
        if (tight != clean && !Draft().IsMatch(clean))
            defects.Add(NumberDefect.Spaces);
        return tight;
    }

    private static PaperNumber? Number(string clean, List<NumberDefect> defects)
    {
        if (Parts().Match(clean) is not { Success: true } parts || Value(parts.Groups["value"].Value, defects) is not { } value)
            return null;

        var year = parts.Groups["year"].Success ? int.Parse(parts.Groups["year"].Value, CultureInfo.InvariantCulture) : (int?)null;
        var groups = Groups(parts.Groups["symbol"].Value, defects);
        var body = groups[^1];
        var isParty = PaperBodies.IsParty(body) || (parts.Groups["first"].Value == "-" && !PaperBodies.IsState(body));
        var symbol = isParty ? PartyOf(groups) : string.Join('-', groups);
        if (symbol.Length > PaperNumber.SymbolLength || (isParty ? groups.Length < 2 || year is not null : !IsStateSymbol(symbol)))
            return null;

        var asWritten = parts.Groups["first"].Value + parts.Groups["symbol"].Value;
        if (isParty && !PartyForm().IsMatch(asWritten))
            defects.Add(NumberDefect.PartyWrittenAsState);
        if (!isParty && (asWritten[0] != '/' || asWritten.LastIndexOf('/') > 0))
            defects.Add(NumberDefect.StateWrittenAsParty);
        return isParty ? PaperNumber.OfParty(value.Number, symbol) : PaperNumber.OfState(value.Number, symbol, year);
    }

    // the stroke stands before the body, which is the second group: 20-CV/VPTU-TH
    private static string PartyOf(string[] groups) => groups.Length < 2 ? groups[0] : $"{groups[0]}/{string.Join('-', groups.Skip(1))}";

    private static string[] Groups(string symbol, List<NumberDefect> defects)
    {
        var groups = symbol.Split('-', '/');
        if (PaperTypes.Corrected(groups[0]) is not { } meant)
            return groups;

        defects.Add(NumberDefect.Letters);
        groups[0] = meant;
        return groups;
    }

    /// <summary>Null where it is no number: 08485 has a zero too many.</summary>
    private static (int? Number, bool)? Value(string digits, List<NumberDefect> defects)
    {
        if (digits.Length == 0)
            return (null, true);
        if (digits.Length > 5 || (digits[0] == '0' && digits.Length != LongestWithZero) || int.Parse(digits, CultureInfo.InvariantCulture) is var value && value == 0)
            return null;

        if (digits.Length == 1)
            defects.Add(NumberDefect.LeadingZeroMissing);
        return (value, true);
    }

    [GeneratedRegex(@"^số\s*(hiệu)?\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex("[–—‐‑−]")]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^\s*[-/]\S+$")]
    private static partial Regex Draft();

    [GeneratedRegex(@"^(?<value>[0-9]*)(/(?<year>(19|20)[0-9]{2}))?(?<first>[-/])(?<symbol>" + Group + "([-/]" + Group + ")*)$")]
    private static partial Regex Parts();

    [GeneratedRegex("^" + Group + "(-" + Group + ")*$")]
    private static partial Regex StateSymbol();

    [GeneratedRegex("^" + Group + "/" + Group + "(-" + Group + ")*$")]
    private static partial Regex PartySymbol();

    [GeneratedRegex("^-[^-/]+/[^/]+$")]
    private static partial Regex PartyForm();
}
