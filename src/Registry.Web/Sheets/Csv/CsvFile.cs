using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using CsvHelper.Configuration;

namespace Registry.Web.Sheets.Csv;

/// <summary>A text file whose lines are rows.</summary>
internal sealed class CsvFile : SheetFile
{
    private const int Head = 1 << 16;
    private const int SampleLines = 50;
    private const int ShownLines = 5;
    private const int ShownLength = 200;

    private readonly Stream file;
    private readonly SheetLimits limits;
    private readonly Encoding encoding;
    private readonly bool isTold;

    private CsvFile(Stream file, string name, CsvGuess guess, bool isTold, SheetLimits limits)
    {
        (this.file, this.limits, this.isTold, Csv) = (file, limits, isTold, guess);
        encoding = CsvEncodings.Of(guess.Encoding);
        Sheets = [new(name, false)];
    }

    public override IReadOnlyList<SheetName> Sheets { get; }

    public override CsvGuess Csv { get; }

    public static CsvFile Open(Stream file, string name, CsvChoice? choice, SheetLimits limits)
    {
        var head = new byte[Head];
        var length = file.ReadAtLeast(head, Head, throwOnEndOfStream: false);
        var guessed = CsvEncodings.Guess(head.AsSpan(0, length), IsUtf8(file));
        var encoding = choice?.Encoding is { } chosen && CsvEncodings.Names.Contains(chosen) ? chosen : guessed.Name;
        var text = CsvEncodings.Of(encoding).GetString(head, 0, length).TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(text))
            throw SheetProblem.Empty();

        var lines = Lines(text, length == Head);
        var told = CsvSeparators.Told(lines[0]);
        var separator = choice?.Separator is { } wanted && CsvSeparators.All.Contains(wanted) ? wanted : told ?? CsvSeparators.Guess(lines);
        var sample = lines.Skip(told is null ? 0 : 1).Take(ShownLines).Select(line => line.Length <= ShownLength ? line : line[..ShownLength] + "…");
        return new(file, name, new(encoding, separator, guessed.IsCertain && encoding == guessed.Name, [.. sample.Select(line => WellFormed.Of(line).Normalize())]), told is not null, limits);
    }

    public override IEnumerable<SheetRow> Rows(int sheet)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: Head, leaveOpen: true);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Csv.Separator.ToString(),
            BadDataFound = null,
            IgnoreBlankLines = false,
            MaxFieldSize = limits.CellLength,
        });
        var count = 0;
        while (Next(parser))
        {
            if (parser.Row == 1 && isTold || Read(parser) is not { } row)
                continue;
            if (++count > limits.Rows)
                throw SheetProblem.TooManyRows(limits.Rows);

            yield return row;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
    }

    private static bool Next(CsvParser parser)
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw SheetProblem.QuoteNotClosed(parser.Row + 1);
        }
    }

    private SheetRow? Read(CsvParser parser)
    {
        var count = parser.Count;
        while (count > 0 && string.IsNullOrWhiteSpace(parser[count - 1]))
            count--;
        if (count == 0)
            return null;
        if (count > limits.Columns)
            throw SheetProblem.TooManyColumns(parser.Row, limits.Columns);

        var cells = new SheetCell[count];
        for (var i = 0; i < count; i++)
            cells[i] = string.IsNullOrWhiteSpace(parser[i]) ? SheetCell.Empty : new(SheetCellKind.Text, WellFormed.Of(SafeText.Unguard(parser[i])));

        return new(parser.Row, cells);
    }

    private static List<string> Lines(string text, bool isCut)
    {
        var lines = text.Split('\n', SampleLines + 1).Select(line => line.TrimEnd('\r')).ToList();
        if (lines.Count > 1 && (isCut || lines.Count > SampleLines))
            lines.RemoveAt(lines.Count - 1);

        return lines;
    }

    private static bool IsUtf8(Stream file)
    {
        file.Position = 0;
        var buffer = new byte[Head];
        var kept = 0;
        int read;
        while ((read = file.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            var bytes = buffer.AsSpan(0, kept + read);
            if (!Utf8.IsValid(bytes[..Whole(bytes)]))
                return false;

            var rest = bytes[Whole(bytes)..];
            kept = rest.Length;
            rest.CopyTo(buffer);
        }

        return kept == 0;
    }

    /// <summary>Where the last character begins that may be cut by the end of the buffer.</summary>
    private static int Whole(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(4, bytes.Length); back++)
        {
            var first = bytes[^back];
            if (first < 0x80)
                return bytes.Length;
            if (first >= 0xC0)
                return back < (first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2) ? bytes.Length - back : bytes.Length;
        }

        return bytes.Length;
    }
}
