using Microsoft.Net.Http.Headers;
using Registry.Domain;

namespace Registry.Web.Ui;

/// <summary>A file name that every system can keep, made from the title of a paper.</summary>
public static class PaperFileName
{
    private const string Pdf = ".pdf";
    private const int LongestTitle = 100;
    private const string Refused = "\\/:*?\"<>|%;";

    /// <summary>The title without what file systems refuse, and with its ending.</summary>
    public static string Of(string title, string ending = Pdf)
    {
        var plain = string.Concat(title.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) || Refused.Contains(letter, StringComparison.Ordinal) ? ' ' : letter));
        var words = string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', ' ');
        var kept = words.Length <= LongestTitle ? words : words[..LongestTitle].TrimEnd();
        return (kept.Length == 0 ? "paper" : kept) + ending;
    }

    /// <summary>A PDF file is shown in the browser, any other saved; it has this name, without accents where a program cannot read them.</summary>
    public static string Disposition(string title, string ending = Pdf)
    {
        var name = Of(title, ending);
        var plain = string.Concat(SearchText.Fold(name).Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter : '-'));
        return new ContentDispositionHeaderValue(ending == Pdf ? "inline" : "attachment") { FileName = plain, FileNameStar = name }.ToString();
    }
}
