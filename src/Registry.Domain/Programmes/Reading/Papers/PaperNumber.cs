using System.Text.RegularExpressions;

namespace Registry.Domain.Programmes.Reading.Papers;

/// <summary>The number of a cited paper by its parts: 171/KH-UBND, 45/2010/NĐ-CP, 12-CT/TW.</summary>
/// <param name="Mark">What stands for the type, where one does.</param>
internal sealed partial record PaperNumber(string Value, string? Year, string Mark, string Rest, bool IsPartyForm)
{
    public static PaperNumber? Of(string written)
    {
        var match = Form().Match(string.Concat(written.Where(character => !char.IsWhiteSpace(character))));
        if (!match.Success)
            return null;

        var marks = match.Groups["marks"].Value.Split('-', '/');
        return new(match.Groups["value"].Value, match.Groups["year"] is { Success: true } year ? year.Value : null, marks[0],
            string.Join('-', marks.Skip(1)), match.Groups["sign"].Value == "-");
    }

    /// <summary>Bodies of the Party, whose numbers are written 12-CT/TW.</summary>
    public bool IsOfParty => Party().IsMatch(Rest);

    /// <summary>A paper of the Party in the form of the state: 26/CT-TW for 26-CT/TW.</summary>
    public string? RightForm => IsOfParty && !IsPartyForm && Year is null ? $"{Value}-{Mark}/{Rest}" : null;

    [GeneratedRegex(@"^(?<value>\d{1,5}\p{L}?)(?:/(?<year>\d{4}))?(?<sign>[/-])(?<marks>[\p{L}\d&]+(?:[-/][\p{L}\d&]+)*)$")]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?:TW|TƯ|TU|TWĐTN|BĐNTW|BTGTW|HU|ĐU|ThU|QU|BTGTU|BCĐTW|VPTW)$")]
    private static partial Regex Party();
}
