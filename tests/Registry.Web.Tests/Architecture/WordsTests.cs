using System.Text.RegularExpressions;
using System.Xml.Linq;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Architecture;

/// <summary>No word untranslated, none left over.</summary>
public sealed partial class WordsTests
{
    private static readonly string[] Folders = [SourceTree.Folder("src", "Registry.Web"), SourceTree.Folder("src", "Registry.Domain"), SourceTree.Folder("src", "Registry.Data")];

    /// <summary>Names of choices, asked for as <c>T[role.ToString()]</c>.</summary>
    private static readonly HashSet<string> Choices = [.. typeof(Role).Assembly.GetTypes().Where(type => type.IsEnum).SelectMany(Enum.GetNames)];

    [Fact]
    public void Every_word_a_person_can_read_has_its_Vietnamese() => Assert.Empty(Used().Except(Translated()).Order());

    [Fact]
    public void No_translation_is_left_over()
    {
        var everything = string.Concat(Folders.SelectMany(SourceTree.Sources).Select(File.ReadAllText));
        Assert.Empty(Translated().Where(key => !everything.Contains($"\"{Escaped(key)}\"", StringComparison.Ordinal) && !Choices.Contains(key) && !IsComposed(key, everything)).Order());
    }

    /// <remarks>The compiler of resources keeps one of them and drops the other without failing.</remarks>
    [Fact]
    public void No_two_words_differ_in_capitals_only() => Assert.Empty(
        Translated().GroupBy(key => key, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => string.Join(" / ", same)));

    /// <summary>What stands behind the bar tells two meanings of a word apart; nobody reads it.</summary>
    [Fact]
    public void A_word_with_a_hint_has_its_English_without_it()
    {
        var english = Entries("Text.en.resx").ToDictionary(entry => entry.Attribute("name")!.Value, entry => entry.Element("value")!.Value);
        Assert.Empty(Translated().Where(key => Hint().IsMatch(key) && Hint().IsMatch(english.GetValueOrDefault(key, key))).Order());
    }

    private static HashSet<string> Translated() => [.. Entries("Text.vi.resx").Select(entry => entry.Attribute("name")!.Value)];

    private static IEnumerable<XElement> Entries(string file) =>
        XDocument.Load(SourceTree.Folder("src", "Registry.Web", "Localization", file)).Root!.Elements("data");

    private static HashSet<string> Used() =>
        [.. Folders.SelectMany(SourceTree.Sources).Where(IsForReaders).SelectMany(file => Keys().Matches(File.ReadAllText(file))).Select(match => Regex.Unescape(match.Groups["key"].Value))];

    /// <summary>What is wrong with the settings is told to the administrator at the console, in English.</summary>
    private static bool IsForReaders(string file) => !file.EndsWith("Options.cs", StringComparison.Ordinal);

    /// <summary>A key such as <c>Field.DueOn</c>, asked for as <c>$"Field.{name}"</c>.</summary>
    private static bool IsComposed(string key, string everything) =>
        key.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && everything.Contains($"$\"{key[..dot]}.{{", StringComparison.Ordinal);

    private static string Escaped(string key) => key.Replace("\"", "\\\"", StringComparison.Ordinal);

    [GeneratedRegex(@"\S\|\S")]
    private static partial Regex Hint();

    /// <summary>Words asked for by <c>T["…"]</c>, <c>text["…"]</c>, <c>words["…"]</c>, named by annotations, or codes of broken rules.</summary>
    [GeneratedRegex("""(?:\b(?:T|text|Text|words|Words)\[|ErrorMessage = |\[Display\(Name = |RuleException\()"(?<key>(?:[^"\\]|\\.)+)"[\],)]""")]
    private static partial Regex Keys();
}
