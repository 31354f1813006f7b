namespace Registry.Domain.Associations;

/// <summary>A number the law sets, with its source and the day from which it holds.</summary>
public sealed class LegalLimit : IVersioned
{
    public const int SourceLength = 500;
    public const int NoteLength = 500;

    private LegalLimit()
    {
    }

    public LegalLimit(LimitName name, LimitUnit unit, LimitBound bound, int value, int divisor, DateOnly? validFrom, string source, bool needsCheck, string? note)
    {
        (Name, Unit, Bound) = (name, unit, bound);
        Change(value, divisor, validFrom, source, needsCheck, note);
    }

    public int Id { get; private set; }

    public LimitName Name { get; private set; }

    public LimitUnit Unit { get; private set; }

    public LimitBound Bound { get; private set; }

    public int Value { get; private set; }

    /// <summary>The lower number of a share; 1 for everything else.</summary>
    public int Divisor { get; private set; }

    /// <summary>Null: always, as far as the registry looks back.</summary>
    public DateOnly? ValidFrom { get; private set; }

    public string Source { get; private set; } = "";

    /// <summary>Taken from an older rule or a second-hand source: somebody should look it up.</summary>
    public bool NeedsCheck { get; private set; }

    public string? Note { get; private set; }

    public long Version { get; private set; }

    /// <summary>As it is read: 50, or 1/2.</summary>
    public string Figure => Unit switch
    {
        LimitUnit.Share => $"{Value}/{Divisor}",
        LimitUnit.DayOfYear => $"{Value % 100:00}/{Value / 100:00}",
        _ => $"{Value}",
    };

    public void Change(int value, int divisor, DateOnly? validFrom, string source, bool needsCheck, string? note)
    {
        if (value < 1 || value > 9999)
            throw new RuleException("Limit.OutOfRange", nameof(Value));
        if (Unit == LimitUnit.Share && (divisor < 1 || value > divisor))
            throw new RuleException("Limit.NotAShare", nameof(Value));
        if (Unit == LimitUnit.DayOfYear && (value / 100 is < 1 or > 12 || value % 100 < 1 || value % 100 > DateTime.DaysInMonth(2001, value / 100)))
            throw new RuleException("Limit.NotADay", nameof(Value));

        (Value, Divisor, ValidFrom, NeedsCheck) = (value, Unit == LimitUnit.Share ? divisor : 1, validFrom, needsCheck);
        Source = PlainText.Line(source, SourceLength, nameof(Source));
        Note = PlainText.OptionalLine(note, NoteLength, nameof(Note));
    }

    /// <summary>The least number out of so many that is enough: of 100 more than 1/2 is 51, of 15 at least 2/3 is 10.</summary>
    public int LeastOf(int whole)
    {
        var (share, rest) = Math.DivRem(whole * Value, Divisor);
        return Bound == LimitBound.MoreThan || rest > 0 ? share + 1 : share;
    }

    /// <summary>The last day of a year that keeps to a limit of the calendar: before 31 December is the 30th.</summary>
    public DateOnly LastDayIn(int year) =>
        new DateOnly(year, Value / 100, Value % 100).AddDays(Bound == LimitBound.Before ? -1 : 0);
}
