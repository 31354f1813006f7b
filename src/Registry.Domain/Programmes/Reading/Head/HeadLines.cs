using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Domain.Days;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Papers;

namespace Registry.Domain.Programmes.Reading.Head;

/// <summary>The line that says what kind of paper it is: "KẾ HOẠCH", or the same with the summary behind it.</summary>
internal static class TypeLine
{
    public static (string Type, Passage? Behind)? Of(Passage passage)
    {
        if (passage.IsRow || passage.IsEmpty)
            return null;
        if (PaperTypes.NameOf(passage.Bare.Trim(' ', '.', ':')) is { } name)
            return (name, null);

        foreach (var type in PaperTypes.Names)
        {
            if (passage.Text.StartsWith(type.ToUpperInvariant() + " ", StringComparison.Ordinal) && !char.IsAsciiDigit(passage.Text[type.Length + 1]))
                return (type, passage.Slice(type.Length + 1, passage.Text.Length - type.Length - 1));
        }

        return null;
    }
}

/// <summary>Lines of every letterhead.</summary>
internal static partial class LetterheadLine
{
    public static bool IsState(Passage passage) => State().IsMatch(passage.Bare);

    /// <summary>A line that only looks like a heading: the state's name, the number, the date.</summary>
    public static bool Is(Passage passage) => IsState(passage) || NumberLine.Read(passage) is not null;

    [GeneratedRegex(@"cong hoa xa hoi chu nghia viet nam$|^cong hoa xa hoi chu nghia|doc lap\s*-\s*tu do\s*-\s*hanh phuc|^dang cong san viet nam$|^doan (?:tncs|thanh nien cong san) ho chi minh$|^\(?du thao|^\*+$|^(?:mat|toi mat|khan|hoa toc)$")]
    private static partial Regex State();
}

/// <summary>"Số: 171/KH-UBND"; before the number is given, "Số: /KH-UBND".</summary>
internal static partial class NumberLine
{
    public static Found<string>? Read(Passage passage)
    {
        var match = Number().Match(passage.Text);
        if (!match.Success)
            return null;

        var number = passage.Slice(match.Groups["number"].Index, match.Groups["number"].Length);
        var clean = string.Concat(number.Text.Where(character => !char.IsWhiteSpace(character) && character is not '.' and not '…' and not '_'));
        return new(clean, number.Span, char.IsAsciiDigit(clean[0]) ? Confidence.Sure : Confidence.Likely, char.IsAsciiDigit(clean[0]) ? null : new("Reading.NumberStillBlank"));
    }

    [GeneratedRegex(@"^\s*(?:[Ss]ố|SỐ)\s*:?\s*(?<number>(?:\d{1,5}\p{L}?)?[\s.…_]*(?:/\s*\d{4}\s*)?[-–/]\s*[\p{Lu}][\p{L}\d&]*(?:\s*[-–/]\s*[\p{L}\d&]+)*)(?=\s|$)")]
    private static partial Regex Number();
}

/// <summary>"Đồng Nai, ngày 13 tháng 3 năm 2020"; the day may be left blank.</summary>
internal static partial class PlaceAndDate
{
    public static (Found<string> Place, Found<PartialDate> Date)? Read(Passage passage)
    {
        var match = Written().Match(passage.Text);
        if (!match.Success)
            return null;

        int? Part(string group) => int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        var (day, month, year) = (Part("day"), Part("month"), Part("year"));
        var exists = month is null or (>= 1 and <= 12) && (day is null || month is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month.Value)));
        var place = passage.Slice(match.Groups["place"].Index, match.Groups["place"].Length);
        var span = passage.SpanOf(match.Groups["date"].Index, match.Groups["date"].Length);
        var date = exists ? new PartialDate(year, month, month is null ? null : day) : new PartialDate(year, null, null);
        return (new(place.Text, place.Span), new(date, span, !exists ? Confidence.Guess : day is null ? Confidence.Likely : Confidence.Sure,
            !exists ? new("Reading.DateDoesNotExist", match.Groups["date"].Value) : day is null ? new("Reading.DayStillBlank") : null));
    }

    [GeneratedRegex(@"(?<place>\p{Lu}[\p{L}.\s-]{1,40}?)\s*,\s*(?<date>ngày[\s.…_]*(?<day>\d{1,2})?[\s.…_]*tháng[\s.…_]*(?<month>\d{1,2})?[\s.…_]*năm[\s.…_]*(?<year>\d{4}))")]
    private static partial Regex Written();
}

/// <summary>A line of the table of facts that web pages put above a paper: "Số hiệu 217/KH-UBND".</summary>
internal static partial class FactLine
{
    public static bool Is(Passage passage) => Fact().IsMatch(passage.Bare);

    public static (string Name, Passage Value)? Read(Passage passage)
    {
        var match = Fact().Match(passage.Bare);
        return match.Success ? (match.Groups["name"].Value, passage.Slice(match.Length, passage.Text.Length - match.Length, " :\t")) : null;
    }

    [GeneratedRegex(@"^(?<name>so hieu|so/ky hieu|so ky hieu|ngay ban hanh|ngay co hieu luc|ngay hieu luc|loai van ban|co quan ban hanh|nguoi ky|linh vuc|ngay cong bao|so cong bao|tinh trang|trich yeu)\s*:?\s+(?=\S)")]
    private static partial Regex Fact();
}
