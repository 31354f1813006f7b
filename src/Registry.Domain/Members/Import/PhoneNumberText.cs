namespace Registry.Domain.Members.Import;

/// <summary>One telephone number, written the way people here read it: 0914 220 187, 0258 3822 123, 024 3825 5555.</summary>
internal static class PhoneNumberText
{
    /// <summary>The numbers of eleven figures that became ten in 2018.</summary>
    private static readonly Dictionary<string, string> Since2018 = new()
    {
        ["0120"] = "070",
        ["0121"] = "079",
        ["0122"] = "077",
        ["0126"] = "076",
        ["0128"] = "078",
        ["0123"] = "083",
        ["0124"] = "084",
        ["0125"] = "085",
        ["0127"] = "081",
        ["0129"] = "082",
        ["0162"] = "032",
        ["0163"] = "033",
        ["0164"] = "034",
        ["0165"] = "035",
        ["0166"] = "036",
        ["0167"] = "037",
        ["0168"] = "038",
        ["0169"] = "039",
        ["0186"] = "056",
        ["0188"] = "058",
        ["0199"] = "059",
    };

    public static string? Read(string piece, List<CellRemark> remarks)
    {
        var text = piece.Trim();
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (digits.Length == 0)
            return null;

        var isInternational = text.TrimStart('(').StartsWith('+') || digits.StartsWith("00", StringComparison.Ordinal);
        digits = digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;
        if (isInternational && !digits.StartsWith("84", StringComparison.Ordinal))
            return Foreign(text, digits, remarks);

        return InTheCountry(piece.Trim(), digits, isInternational, remarks);
    }

    private static string? InTheCountry(string text, string digits, bool isInternational, List<CellRemark> remarks)
    {
        var national = digits;
        if (isInternational || digits.Length >= 11 && digits.StartsWith("84", StringComparison.Ordinal))
        {
            national = "0" + digits[2..].TrimStart('0');
            remarks.Add(CellRemark.Note("Cell.PhoneCountryCode", Spaced(national)));
        }
        else if (HasLostItsZero(digits))
        {
            national = "0" + digits;
            remarks.Add(CellRemark.Note("Cell.PhoneZeroAdded", Spaced(national)));
        }

        return Checked(text, Renumbered(national, remarks), remarks);
    }

    /// <summary>Excel drops the 0 in front of a number.</summary>
    private static bool HasLostItsZero(string digits) => digits.Length switch
    {
        9 => digits[0] is '3' or '5' or '7' or '8' or '9',
        10 => digits[0] is '2' || Since2018.ContainsKey("0" + digits[..3]),
        _ => false,
    };

    private static string Renumbered(string national, List<CellRemark> remarks)
    {
        if (national.Length != 11 || !Since2018.TryGetValue(national[..4], out var prefix))
            return national;

        var number = prefix + national[4..];
        remarks.Add(CellRemark.Doubt("Cell.PhoneBefore2018", Spaced(national), Spaced(number)).Proposing(Spaced(number)));
        return number;
    }

    private static string? Checked(string text, string national, List<CellRemark> remarks)
    {
        if (national.StartsWith("1800", StringComparison.Ordinal) || national.StartsWith("1900", StringComparison.Ordinal))
            return national;

        if (national is ['0', ..] && (national.Length == 10 || national.Length == 11 && national[1] == '2'))
            return Spaced(national);

        if (national.Length is >= 6 and <= 8 && national[0] != '0')
        {
            remarks.Add(CellRemark.Doubt("Cell.PhoneWithoutArea", national));
            return national;
        }

        remarks.Add(CellRemark.Problem("Cell.PhoneLength", text));
        return null;
    }

    private static string? Foreign(string text, string digits, List<CellRemark> remarks)
    {
        if (digits.Length is >= 7 and <= 15)
            return text.StartsWith('+') ? string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : "+" + digits;

        remarks.Add(CellRemark.Problem("Cell.PhoneLength", text));
        return null;
    }

    private static string Spaced(string national) => national switch
    {
        { Length: 10 } => $"{national[..4]} {national[4..7]} {national[7..]}",
        { Length: 11 } when national.StartsWith("024", StringComparison.Ordinal) || national.StartsWith("028", StringComparison.Ordinal) =>
            $"{national[..3]} {national[3..7]} {national[7..]}",
        { Length: 11 } => $"{national[..4]} {national[4..8]} {national[8..]}",
        _ => national,
    };
}
