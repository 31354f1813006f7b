using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Registry.Web.Calendars.Doctor;
using Registry.Web.Localization;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Calendars.Doctor;

/// <summary>Each file beside this one has one defect, and is named for it.</summary>
public sealed class FeedDoctorTests
{
    private static readonly string Folder = SourceTree.Folder("tests", "Registry.Web.Tests", "Calendars", "Doctor");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.ics").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != "good").Order(StringComparer.Ordinal)];

    private static IReadOnlyList<Ailment> Known { get; } = [.. typeof(Ailments).GetFields().Select(member => member.GetValue(null)).OfType<Ailment>()];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_doctor_finds_the_defect_and_nothing_else(string file) =>
        Assert.Equal([file.Split("--")[0]], Examine(file).Findings.Select(finding => finding.Ailment.Code).Distinct());

    [Fact]
    public void Nothing_is_wrong_with_what_is_good()
    {
        var diagnosis = Examine("good");

        Assert.Empty(diagnosis.Findings);
        Assert.Equal(2, diagnosis.Entries);
    }

    [Fact]
    public void Every_ailment_has_a_file_that_shows_it() =>
        Assert.Empty(Known.Select(ailment => ailment.Code).Except(Files.Cast<object[]>().Select(row => ((string)row[0]).Split("--")[0])));

    /// <summary>One good calendar and thirty with one defect each were given to ten readers: none of them told of these.</summary>
    [Theory]
    [InlineData("line-end")]
    [InlineData("long-line")]
    [InlineData("ends-early--zero-length")]
    [InlineData("ends-early--before")]
    [InlineData("unescaped--semicolon")]
    [InlineData("refresh")]
    [InlineData("colour")]
    [InlineData("silent-alarm")]
    [InlineData("until--day")]
    [InlineData("status")]
    public void What_no_reader_tells_the_doctor_tells_with_its_line_and_the_paragraph_of_the_standard(string file)
    {
        var finding = Examine(file).Findings[0];

        Assert.Equal(Severity.Fault, finding.Ailment.Severity);
        Assert.True(finding.Line > 0 && finding.Quote.Length > 0);
        Assert.Matches(@"^RFC \d{4} §\d", finding.Ailment.Section);
    }

    [Fact]
    public void Everything_is_said_in_Vietnamese_too() =>
        Assert.DoesNotContain(Known, ailment => Words.Vietnamese[ailment.Text] == ailment.Text);

    [Theory]
    [InlineData("colour", 8, "COLOR:#B22222")]
    [InlineData("ends-early--zero-length", 30, "DTEND;VALUE=DATE:20270624")]
    [InlineData("control-character", 48, "SUMMARY:Mít\uFFFDtinh")]
    [InlineData("line-end--one", 44, "SEQUENCE:1")]
    [InlineData("unbalanced--cut-off", 1, "BEGIN:VCALENDAR")]
    [InlineData("split-character", 31, "SUMMARY:L")]
    public void It_says_where_and_what_stands_there(string file, int line, string quote)
    {
        var first = Examine(file).Findings[0];

        Assert.Equal((line, quote), (first.Line, first.Quote));
    }

    [Fact]
    public void Of_a_thousand_equal_faults_ten_are_listed_and_the_others_counted()
    {
        var file = string.Concat(Enumerable.Repeat("BEGIN:VEVENT\r\nEND:VEVENT\r\n", 1000));

        var diagnosis = FeedDoctor.Examine(Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\r\nPRODID:x\r\nVERSION:2.0\r\nNAME:x\r\n{file}END:VCALENDAR\r\n"));

        Assert.Equal(30, diagnosis.Findings.Count);
        Assert.Equal(2970, diagnosis.More);
    }

    [Fact]
    public void Whatever_it_is_given_it_answers()
    {
        var good = File.ReadAllBytes(Path.Combine(Folder, "good.ics"));
        var cut = Gen.Choose(0, good.Length).SelectMany(at => Gen.Choose(0, 255).ArrayOf(), (at, more) => (byte[])[.. good[..at], .. more.Select(one => (byte)one), .. good[at..]]);

        Prop.ForAll(cut.ToArbitrary(), file => FeedDoctor.Examine(file).Lines >= 0).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void The_largest_file_is_examined_in_a_moment_whatever_it_holds()
    {
        string[] lines = [":", "BEGIN:VEVENT\n", "END:VEVENT\n", "\n", " x\n", "A;B=\"", "RRULE:FREQ=;;;\n", "DESCRIPTION:<p\n"];
        foreach (var line in lines)
        {
            var text = "BEGIN:VCALENDAR\n" + string.Concat(Enumerable.Repeat(line, FeedDoctor.Largest / line.Length - 10));
            var began = Stopwatch.GetTimestamp();
            FeedDoctor.Examine(Encoding.UTF8.GetBytes(text));
            Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(20), line);
        }
    }

    private static Diagnosis Examine(string file) => FeedDoctor.Examine(File.ReadAllBytes(Path.Combine(Folder, file + ".ics")));
}
