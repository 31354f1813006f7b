using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Registry.Web.Calendars;

namespace Registry.Web.Tests.Calendars;

public sealed class CalendarTextProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(400);

    // half of the letters are such as break files: controls, breaks, escapes, halves of pairs, many octets
    private static readonly Gen<string> AnyText =
        Gen.OneOf(
            Gen.Elements("\r\n\t\0\u0007\u0085\u2028\u2029\uFEFF\\;,:\"ệỄđລາວ\uD83C\uDF89\uFFFE nN".ToCharArray()),
            ArbMap.Default.GeneratorFor<char>())
        // what looks like a tag of HTML is told to people who write titles, and is no fault of the file
        .ArrayOf().Select(letters => new string(letters).Replace('<', '‹'));

    [Fact]
    public void Any_text_gives_a_file_without_fault() =>
        Prop.ForAll(AnyText.ToArbitrary(), text => CalendarLint.Faults(Write(text)).Count == 0).Check(Thorough);

    [Fact]
    public void Any_text_is_read_back_as_it_was_but_for_controls() =>
        Prop.ForAll(AnyText.ToArbitrary(), text => ReadBack(Write(text)) == Expected(text)).Check(Thorough);

    private static byte[] Write(string text) => CalendarWriter.WriteFeed(Feeds.Of(Feeds.Day() with
    {
        Summary = text,
        Description = "x" + text,
        Location = text,
        Categories = [text, text],
    }) with
    { Name = text });

    private static string ReadBack(byte[] file)
    {
        var value = CalendarLint.ValueOf(CalendarLint.Unfold(file).Single(line => line.StartsWith("SUMMARY;", StringComparison.Ordinal)));
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
            text.Append(value[at] != '\\' ? value[at] : value[++at] == 'n' ? '\n' : value[at]);
        return text.ToString();
    }

    private static string Expected(string text)
    {
        var expected = new StringBuilder();
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n' or 0x85 or 0x2028 or 0x2029)
                expected.Append('\n');
            else if (rune.Value == '\t' || !Rune.IsControl(rune))
                expected.Append(rune);
        }

        return string.IsNullOrWhiteSpace(expected.ToString()) ? "…" : expected.ToString();
    }
}
