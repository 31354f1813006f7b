namespace Registry.Web.Ui;

/// <summary>Shows that there is something without showing it.</summary>
internal static class MaskedText
{
    private const string Dots = " ••• ";
    private const int Shown = 3;

    /// <summary>0988 ••• 207</summary>
    public static string? Phone(string? key) =>
        key is null ? null : key.Length < 3 * Shown ? Dots.Trim() : key[..(Shown + 1)] + Dots + key[^Shown..];

    /// <summary>A number as somebody typed it: 0280 ••• 000</summary>
    public static string? Number(string? phone) => phone is null ? null : Phone(string.Concat(phone.Where(char.IsAsciiDigit)));

    /// <summary>t•••@hoi-nhat.example</summary>
    public static string? Email(string? email) =>
        email is null ? null : email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? email[..1] + Dots.Trim() + email[at..] : Dots.Trim();
}
