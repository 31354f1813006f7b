using System.Text.RegularExpressions;

namespace Registry.Domain.Papers;

/// <summary>Bodies whose letters in a number tell the Party's grammar from the state's.</summary>
internal static partial class PaperBodies
{
    /// <summary>Committees of the Party and their departments: TW, TU, HU, BĐNTW …</summary>
    private static readonly HashSet<string> Party =
        ["TW", "TƯ", "TU", "HU", "QU", "ThU", "ĐU", "BĐNTW", "VPTW", "BTGTW", "BTGDVTW", "BTCTW", "UBKTTW", "BDVTW", "BNCTW", "BKTTW", "BCSLTW"];

    public static bool IsParty(string body) => Party.Contains(body);

    public static bool IsState(string body) => StateBody().IsMatch(body);

    [GeneratedRegex(@"^(UBND|HĐND|CP|TTg|CTN|VPCP|QH\d+|UBTVQH\d*|VPQH|UBDT|TANDTC|VKSNDTC)$")]
    private static partial Regex StateBody();
}
