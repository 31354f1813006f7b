namespace Registry.Domain.Members;

/// <summary>Telephone numbers as they are compared and found.</summary>
public static class PhoneNumbers
{
    public const int KeyLength = 20;

    private const string CountryCode = "84";

    /// <summary>Digits of the first number, in the national form with its leading 0; null where there are none.</summary>
    /// <remarks>A foreign number keeps its country's code.</remarks>
    public static string? KeyOf(string? phone)
    {
        var first = phone?.Split(';', ',', '/')[0].Trim() ?? "";
        var digits = string.Concat(first.Where(char.IsAsciiDigit));
        if (digits.Length == 0)
            return null;

        if (digits.StartsWith("00", StringComparison.Ordinal))
            digits = digits[2..];
        if ((first[0] == '+' || digits.Length >= 11) && digits.StartsWith(CountryCode, StringComparison.Ordinal))
            digits = "0" + digits[CountryCode.Length..].TrimStart('0');

        if (first[0] != '+' && LacksZero(digits))
            digits = "0" + digits;

        return digits.Length <= KeyLength ? digits : digits[..KeyLength];
    }

    /// <summary>Sheets eat the leading 0 of 0912345678 and of 02583822122.</summary>
    private static bool LacksZero(string digits) =>
        (digits.Length == 9 && "35789".Contains(digits[0], StringComparison.Ordinal)) || (digits.Length == 10 && digits[0] == '2');
}
