using System.Globalization;

namespace Registry.Domain.Anniversaries.Rules;

/// <summary>Reads the text of a rule word by word and says where it stopped understanding.</summary>
internal sealed class RuleReader(string text)
{
    private static readonly string[] HebrewMonths = [.. Enum.GetNames<HebrewMonth>().Select(name => name.ToLowerInvariant())];

    private int position;

    public AnniversaryRule Read()
    {
        if (text.Length > AnniversaryRule.TextLength)
            throw new RuleException("AnniversaryRule.TooLong", AnniversaryRule.TextLength);

        var start = Next();
        AnniversaryRule rule = Word() switch
        {
            "fixed" => new FixedRule(Shifts()),
            "notice" => new NoticeRule(),
            "nth-weekday" => NthWeekday(),
            "hebrew" => Hebrew(),
            "lunar" => Lunar(),
            _ => throw Broken("AnniversaryRule.ExpectedRule", start),
        };

        return Next() == text.Length ? rule : throw Broken("AnniversaryRule.ExpectedEnd", position);
    }

    private NthWeekdayRule NthWeekday()
    {
        Sign(':');
        var start = Next();
        var nth = start < text.Length && char.IsAsciiDigit(text[start]) ? Number(1, 5)
            : Word() == "last" ? NthWeekdayRule.Last
            : throw Broken("AnniversaryRule.ExpectedNumber", start);
        return new(nth, Weekday(), OneOf(RuleWords.Months, "AnniversaryRule.ExpectedMonth") + 1);
    }

    private HebrewRule Hebrew()
    {
        Sign(':');
        return new(Number(1, 30), (HebrewMonth)(OneOf(HebrewMonths, "AnniversaryRule.ExpectedHebrewMonth") + 1), Shifts());
    }

    private LunarRule Lunar()
    {
        Sign(':');
        var day = Number(1, 30);
        Sign('/');
        return new(day, Number(1, 12));
    }

    private List<WeekdayShift> Shifts()
    {
        List<WeekdayShift> shifts = [];
        while (IsAt(';'))
        {
            Sign(';');
            OneOf(["if"], "AnniversaryRule.ExpectedIf");
            List<DayOfWeek> when = [Weekday()];
            while (IsAt(','))
            {
                Sign(',');
                when.Add(Weekday());
            }

            OneOf(["then"], "AnniversaryRule.ExpectedThen");
            var forward = OneOf(["previous", "next"], "AnniversaryRule.ExpectedDirection") == 1;
            shifts.Add(new(when, forward, Weekday()));
        }

        return shifts;
    }

    private DayOfWeek Weekday() => (DayOfWeek)OneOf(RuleWords.Weekdays, "AnniversaryRule.ExpectedWeekday");

    private int OneOf(string[] words, string code)
    {
        var start = Next();
        var index = Array.IndexOf(words, Word());
        return index >= 0 ? index : throw Broken(code, start);
    }

    private int Number(int from, int to)
    {
        var start = Next();
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;

        var isNumber = int.TryParse(text.AsSpan(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number >= from && number <= to ? number
            : throw new RuleException("AnniversaryRule.ExpectedNumberBetween", start + 1, from, to);
    }

    private string Word()
    {
        var start = Next();
        while (position < text.Length && (char.IsAsciiLetterLower(text[position]) || text[position] == '-'))
            position++;

        return text[start..position];
    }

    private bool IsAt(char sign) => Next() < text.Length && text[position] == sign;

    private void Sign(char sign)
    {
        if (!IsAt(sign))
            throw new RuleException("AnniversaryRule.ExpectedSign", position + 1, sign.ToString());

        position++;
    }

    private int Next()
    {
        while (position < text.Length && text[position] == ' ')
            position++;

        return position;
    }

    private static RuleException Broken(string code, int at) => new(code, at + 1);
}
