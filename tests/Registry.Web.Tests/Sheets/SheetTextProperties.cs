using FsCheck;
using FsCheck.Fluent;

namespace Registry.Web.Tests.Sheets;

public sealed class SheetTextProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(60);

    // half of the letters are such as break files: controls, breaks, quotes, escapes, formulas, marks of their own, pairs
    private static readonly Gen<string> AnyText =
        Gen.OneOf(
            Gen.Elements("\r", "\n", "\t", "\"", "'", ";", ",", "=", "+", "-", "@", "_x000D_", "_x", "_", "\u0007", "\uFEFF", "\uFFFF", "\u2028", "&", "<", ">", "]]>", "ệ", "e\u0302\u0323", "Đ", "ລາວ", "🎉", "👨‍👩‍👧", "0", "00123", " ", "＝"),
            ArbMap.Default.GeneratorFor<char>().Where(letter => !char.IsSurrogate(letter) && letter != '\uFFFE').Select(letter => letter.ToString()))
        .ArrayOf().Select(string.Concat);

    [Fact]
    public void Any_text_comes_back_from_a_workbook_as_it_was() =>
        Prop.ForAll(AnyText.ToArbitrary(), text => Read(SheetWriting.XlsxAsync(SheetWriting.Page([text + "x"], [text, "x"], ["x" + text, "y"]) with { Titles = [text] })) is var read
            && read.Contains(Seen(text)) && read.Contains("x" + text) && read.Contains(text + "x")).Check(Thorough);

    // a nought says that a file is no text at all
    [Fact]
    public void Any_text_but_noughts_comes_back_from_plain_text_as_it_was() =>
        Prop.ForAll(AnyText.Select(text => text.Replace("\0", "", StringComparison.Ordinal)).ToArbitrary(), ArbMap.Default.ArbFor<bool>(), (text, comma) =>
            ReadCsv(SheetWriting.CsvAsync(SheetWriting.Page(["a", "b"], [text, "x"], ["x" + text, "y"]), comma ? ',' : '\t'), comma ? ',' : '\t') is var read
                && read.Contains(Seen(text)) && read.Contains("x" + text)).Check(Thorough);

    [Fact]
    public void What_is_no_character_is_replaced_and_breaks_nothing()
    {
        var file = SheetWriting.XlsxAsync(SheetWriting.Page(["a"], ["x\uD800y\uFFFEz"]));

        Assert.Contains("x\uFFFDy\uFFFDz", Read(file));
        Assert.Contains("a\uFFFDb\uFFFDc\uFFFD", Read(Task.FromResult(new RawXlsx().Sheet(XlsxReadingTests.Row(1, "a_xD83C_b_xFFFE_c_xDF89_")).Build())));
    }

    /// <summary>Nothing but blanks is nothing.</summary>
    private static string Seen(string text) => string.IsNullOrWhiteSpace(text) ? "" : text;

    private static HashSet<string> Read(Task<MemoryStream> file) =>
        [.. SheetReading.RowsAsync(file.GetAwaiter().GetResult()).GetAwaiter().GetResult().SelectMany(row => row.Cells).Select(cell => cell.Text), ""];

    private static HashSet<string> ReadCsv(Task<MemoryStream> file, char separator) =>
        [.. SheetWriting.ReadCsvAsync(file.GetAwaiter().GetResult(), separator).GetAwaiter().GetResult().SelectMany(row => row.Cells).Select(cell => cell.Text), ""];
}
