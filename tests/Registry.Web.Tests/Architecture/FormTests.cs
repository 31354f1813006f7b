using System.Text.RegularExpressions;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Architecture;

public sealed partial class FormTests
{
    /// <summary>A form that names where it goes gets no token by itself: a browser's click would be refused, which a test that brings its own token does not see.</summary>
    [Fact]
    public void Every_form_that_is_sent_to_a_named_address_carries_its_token()
    {
        var without =
            from file in Directory.EnumerateFiles(SourceTree.Folder("src", "Registry.Web", "Features"), "*.cshtml", SearchOption.AllDirectories)
            from form in Form().Matches(File.ReadAllText(file)).AsEnumerable()
            let head = form.Groups["head"].Value
            where head.Contains("method=\"post\"", StringComparison.Ordinal) && head.Contains(" action=", StringComparison.Ordinal)
                && !head.Contains("asp-antiforgery=\"true\"", StringComparison.Ordinal) && !form.Value.Contains("AntiForgeryToken()", StringComparison.Ordinal)
            select $"{Path.GetFileName(file)}: {head}";

        Assert.Empty(without);
    }

    [GeneratedRegex("<form(?<head>(?:\"[^\"]*\"|[^>\"])*)>.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();
}
