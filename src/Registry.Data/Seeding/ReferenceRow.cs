using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Registry.Domain;
using Registry.Domain.Days;

namespace Registry.Data.Seeding;

/// <summary>One row of a reference file; a cell that cannot be read says where it stands.</summary>
internal sealed partial class ReferenceRow(string file, int number, IReadOnlyDictionary<string, string> cells)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static ReferenceRow FromJson(string file, string json) =>
        new(file, 0, JsonSerializer.Deserialize<Dictionary<string, string>>(json)!);

    public string ToJson() => JsonSerializer.Serialize(cells, Readable);

    public string Line(string column, int limit) => OptionalLine(column, limit) ?? throw Broken(column, "is empty");

    public string? OptionalLine(string column, int limit) => Read(column, text => PlainText.OptionalLine(text, limit, column));

    public int? Number(string column) => Cell(column) is not { Length: > 0 } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
        : throw Broken(column, $"“{text}” is not a number");

    /// <summary>A day written yyyy-MM-dd, or nothing.</summary>
    public DateOnly? Day(string column) => Cell(column) is not { Length: > 0 } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Broken(column, $"“{text}” is not a day written yyyy-MM-dd");

    public bool Flag(string column) => OneOf(column, new Dictionary<string, bool> { ["y"] = true, ["n"] = false });

    public T OneOf<T>(string column, IReadOnlyDictionary<string, T> choices) => choices.TryGetValue(Cell(column), out var choice) ? choice
        : throw Broken(column, $"“{Cell(column)}” is none of {string.Join(", ", choices.Keys)}");

    public PartialDate Date(int? year, int? month, int? day) => Rule("day", () => new PartialDate(year, month, day));

    /// <summary>Reads a cell with a rule of the domain; a broken one names this row and column.</summary>
    public T Read<T>(string column, Func<string, T> read)
    {
        var text = Cell(column);
        return Rule(column, () => read(text));
    }

    /// <summary>Asks the domain; the column is the one that it names, or else the one given.</summary>
    public T Rule<T>(string column, Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (RuleException broken)
        {
            var named = broken.Arguments.OfType<string>().Select(ColumnOf).FirstOrDefault(cells.ContainsKey) ?? column;
            throw Broken(named, $"{broken.Code} ({string.Join(", ", broken.Arguments)})", broken);
        }
    }

    public ReferenceException Broken(string column, string reason, Exception? inner = null) => new(file, number, column, reason, inner);

    private string Cell(string column) => cells.TryGetValue(column, out var text) ? text : throw Broken(column, "the column is missing");

    private static string ColumnOf(string property) =>
        Capital().Replace(property, match => (match.Index == 0 ? "" : "_") + match.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
