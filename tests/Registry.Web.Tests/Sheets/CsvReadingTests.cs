using System.Text;
using Registry.Web.Sheets;
using Registry.Web.Sheets.Csv;
using static Registry.Web.Tests.Sheets.SheetReading;

namespace Registry.Web.Tests.Sheets;

public sealed class CsvReadingTests
{
    private const string List = "STT;Họ và tên;Ghi chú\r\n1;Đặng Thị Thu Hà;\"Trưởng ban; từ 2019\r\nhai dòng\"\r\n\r\n2;Phan Văn Ước;Nói \"được\" tiếng Nhật\r\n";

    public static TheoryData<string> Encodings => [.. CsvEncodings.Names];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Every_encoding_of_the_country_is_guessed(string name)
    {
        if (name == CsvEncodings.Windows1252)
            return; // has no Vietnamese letters of its own: see the old fonts below

        var encoding = CsvEncodings.Of(name);
        var text = name == CsvEncodings.Windows1258 ? Apart(List) : List;
        using var file = await SheetFile.OpenAsync(new MemoryStream(encoding.GetBytes(text)), "ds.csv");

        Assert.Equal((name, ';'), (file.Csv!.Encoding, file.Csv.Separator));
        Assert.Equal("1;Đặng Thị Thu Hà;\"Trưởng ban; từ 2019", file.Csv.Sample[1]);
        Assert.Equal(
            [(1, "STT|Họ và tên|Ghi chú"), (2, "1|Đặng Thị Thu Hà|Trưởng ban; từ 2019\r\nhai dòng"), (4, "2|Phan Văn Ước|Nói \"được\" tiếng Nhật")],
            file.Rows(0).Select(row => (row.Number, Line(row).Normalize())));
    }

    [Fact]
    public async Task A_mark_at_the_beginning_is_no_text()
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.Equal("Họ|Tên", Line((await CsvAsync("Họ,Tên\nĐặng,Hà", encoding))[0]));
    }

    [Fact]
    public async Task A_wrong_guess_can_be_put_right()
    {
        var bytes = CsvEncodings.Of(CsvEncodings.Windows1252).GetBytes("Tªn,N¨m sinh\nNguyÔn V¨n Dòng,1965\n");
        using var guessed = await SheetFile.OpenAsync(new MemoryStream(bytes), "ds.csv");
        Assert.Equal((CsvEncodings.Windows1252, false), (guessed.Csv!.Encoding, guessed.Csv.IsCertain));

        var rows = await CsvAsync("a;b,c\n", choice: new(null, ','));
        Assert.Equal("a;b|c", Line(rows[0]));
    }

    [Theory]
    [InlineData("a,b,c\n\"1,5\",2,3\n", ',')]
    [InlineData("a;b;c\n1,5;2,5;3,5\n", ';')]
    [InlineData("a\tb\n1, 2, 3\tc\n", '\t')]
    [InlineData("a|b\n1|2\n", '|')]
    [InlineData("sep=;\r\na;b,c,d,e\r\n", ';')]
    [InlineData("Họ tên\nAn\n", ',')]
    public async Task The_separator_is_the_one_most_lines_agree_on(string text, char separator)
    {
        using var file = await SheetFile.OpenAsync(Bytes(text), "ds.csv");

        Assert.Equal(separator, file.Csv!.Separator);
        Assert.DoesNotContain(file.Rows(0), row => row[0].Text.StartsWith("sep", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 914 220 187")]
    [InlineData("-")]
    [InlineData("@SUM(A1)")]
    [InlineData("'=1")]
    [InlineData("''=1")]
    [InlineData("\tx")]
    [InlineData("'tư'")]
    [InlineData("Hà")]
    public void A_guarded_text_comes_back_as_it_was(string text)
    {
        var guarded = SafeText.Guard(text);

        Assert.DoesNotContain(guarded[0], "=+-@\t\r");
        Assert.Equal(text, SafeText.Unguard(guarded));
    }

    /// <summary>windows-1258 keeps hats and horns with their letters and tones apart.</summary>
    private static string Apart(string text) => string.Concat(text.Select(character =>
        character.ToString().Normalize(NormalizationForm.FormD) is [var letter, .. var marks] && marks.LastOrDefault(mark => "\u0300\u0301\u0303\u0309\u0323".Contains(mark, StringComparison.Ordinal)) is var tone and not '\0'
            ? (letter + marks.Replace(tone.ToString(), "", StringComparison.Ordinal)).Normalize() + tone
            : character.ToString()));
}
