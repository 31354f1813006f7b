using System.Globalization;

namespace Registry.Web.Ui;

/// <summary>Whole numbers as people type and read them: 86.400.000.</summary>
public static class TypedNumber
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static string Show(long number) => number.ToString("#,0", Vietnamese);

    public static string? Show(long? number) => number is { } known ? Show(known) : null;

    /// <summary>Reads a number; dots, spaces and commas part thousands. Nothing typed is no number.</summary>
    public static bool TryRead(string? typed, long most, out long? number)
    {
        number = null;
        if (string.IsNullOrWhiteSpace(typed))
            return true;

        var digits = string.Concat(typed.Where(sign => sign is not ('.' or ',' or ' ' or '\u00a0')));
        if (!long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read) || read > most)
            return false;

        number = read;
        return true;
    }
}
