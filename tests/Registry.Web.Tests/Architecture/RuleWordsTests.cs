using System.Text.RegularExpressions;
using System.Xml.Linq;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Architecture;

/// <summary>The code of a broken rule is no word: it has a sentence in both languages.</summary>
public sealed partial class RuleWordsTests
{
    [Fact]
    public void Every_rule_says_in_both_languages_what_is_wrong()
    {
        var codes = new[] { "Registry.Domain", "Registry.Data" }
            .SelectMany(project => SourceTree.Sources(SourceTree.Folder("src", project)))
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
            .SelectMany(file => Literals().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["code"].Value)
            .ToHashSet();

        Assert.NotEmpty(codes);
        Assert.Empty(codes.Except(Sentences("vi").Keys).Order());
        Assert.Empty(codes.Except(Sentences("en").Keys).Order());
    }

    [Fact]
    public void English_holds_codes_and_words_with_a_hint_only_and_misses_none() =>
        Assert.Equal(Sentences("vi").Keys.Where(key => Code().IsMatch(key)).Order(StringComparer.Ordinal), Sentences("en").Keys.Order(StringComparer.Ordinal));

    private static Dictionary<string, string> Sentences(string language) =>
        XDocument.Load(SourceTree.Folder("src", "Registry.Web", "Localization", $"Text.{language}.resx")).Root!
            .Elements("data").ToDictionary(entry => entry.Attribute("name")!.Value, entry => entry.Element("value")!.Value);

    /// <summary>Whatever stands in quotes and looks like a code; comments point to members with an equals sign before.</summary>
    [GeneratedRegex("(?<!=)\"(?<code>[A-Z][A-Za-z]+\\.[A-Z][A-Za-z]+)\"")]
    private static partial Regex Literals();

    [GeneratedRegex(@"^[A-Z][A-Za-z]+\.[A-Z][A-Za-z0-9]+$|\S\|\S")]
    private static partial Regex Code();
}
