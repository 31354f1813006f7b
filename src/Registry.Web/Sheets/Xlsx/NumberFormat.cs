using System.Text;

namespace Registry.Web.Sheets.Xlsx;

/// <summary>A code of number formats, understood as far as lists need it: days, and figures filled up with noughts.</summary>
/// <param name="Noughts">How many figures are shown at least, such as ten for telephones written 0000000000.</param>
internal readonly record struct NumberFormat(CellFormat Kind, int Noughts = 0)
{
    /// <summary>What the format behind one of Excel's own numbers is.</summary>
    public static NumberFormat BuiltIn(int id) => id switch
    {
        >= 14 and <= 16 or 22 or >= 27 and <= 31 or 36 or >= 50 and <= 58 => new(CellFormat.Day),
        17 => new(CellFormat.Month),
        >= 18 and <= 21 or >= 32 and <= 35 or >= 45 and <= 47 => new(CellFormat.Time),
        9 or 10 => new(CellFormat.Percent),
        _ => default,
    };

    public static NumberFormat Of(string code)
    {
        var bare = Bare(code);
        var (hasYear, hasMonth, hasDay) = (bare.Contains('y'), bare.Contains('m'), bare.Contains('d'));
        if (bare.Contains("general", StringComparison.Ordinal))
            return default;
        if (hasDay && (hasMonth || hasYear))
            return new(CellFormat.Day);
        if (hasYear)
            return new(hasMonth ? CellFormat.Month : CellFormat.Year);
        if (bare.Contains('h') || bare.Contains('s'))
            return new(CellFormat.Time);
        if (hasDay || hasMonth)
            return new(CellFormat.Day);
        if (bare.Contains('%'))
            return new(CellFormat.Percent);

        return new(CellFormat.General, bare.Contains('.') || bare.Contains(',') ? 0 : bare.Count(character => character == '0') is var noughts and > 1 ? noughts : 0);
    }

    /// <summary>The part for positive numbers, without words, colours, languages and what only fills space.</summary>
    private static string Bare(string code)
    {
        var bare = new StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            if (code[i] is '\\' or '_' or '*')
                i++;
            else if (code[i] == '"')
                i = End(code, i, '"');
            else if (code[i] == '[')
                i = End(code, i, ']');
            else
                bare.Append(char.ToLowerInvariant(code[i]));
        }

        return bare.ToString();
    }

    private static int End(string code, int from, char sign) => code.IndexOf(sign, from + 1) is >= 0 and var end ? end : code.Length;
}
