namespace Registry.Web.Sheets;

/// <summary>Text that no spreadsheet takes for a formula: an apostrophe stands before it, and is taken off again when it is read.</summary>
public static class SafeText
{
    /// <summary>Signs with which a formula begins, or behind which a program finds one.</summary>
    private const string Signs = "=+-@\t\r\n＝＋－＠";

    /// <remarks>Also text that looks guarded already gets one more, so that exactly one comes off.</remarks>
    public static string Guard(string text) => IsDangerous(text) ? "'" + text : text;

    public static string Unguard(string text) => text is ['\'', ..] && IsDangerous(text) ? text[1..] : text;

    private static bool IsDangerous(string text)
    {
        var plain = text.AsSpan().TrimStart('\'');
        return !plain.IsEmpty && Signs.Contains(plain[0], StringComparison.Ordinal);
    }
}
