namespace Registry.Domain.Days;

/// <summary>One day of the holiday table of public bodies.</summary>
public sealed class Holiday : IVersioned
{
    public const int NameLength = 200;
    public const int SourceLength = 1000;
    public const int HashLength = 64;

    public Holiday(DateOnly date, HolidayKind kind, string nameVi, string nameEn, string source, bool isUncertain = false)
    {
        Date = date;
        Take(kind, nameVi, nameEn, source, isUncertain);
        EditedByPerson = true;
    }

    private Holiday()
    {
    }

    /// <summary>The key: a day is in the table once.</summary>
    public DateOnly Date { get; private set; }

    public HolidayKind Kind { get; private set; }

    public string NameVi { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string Source { get; private set; } = "";

    public bool IsUncertain { get; private set; }

    public bool EditedByPerson { get; private set; }

    /// <summary>The fingerprint of the reference row last taken over.</summary>
    public string? ReferenceHash { get; private set; }

    public long Version { get; private set; }

    public static Holiday FromReference(
        DateOnly date, HolidayKind kind, string nameVi, string nameEn, string source, bool isUncertain, string hash) =>
        new(date, kind, nameVi, nameEn, source, isUncertain) { ReferenceHash = hash, EditedByPerson = false };

    public void Change(HolidayKind kind, string nameVi, string nameEn, string source, bool isUncertain)
    {
        Take(kind, nameVi, nameEn, source, isUncertain);
        EditedByPerson = true;
    }

    public void TakeReference(HolidayKind kind, string nameVi, string nameEn, string source, bool isUncertain, string hash)
    {
        Take(kind, nameVi, nameEn, source, isUncertain);
        ReferenceHash = hash;
        EditedByPerson = false;
    }

    /// <summary>Keeps the person's words although the reference row changed; the update is not offered again.</summary>
    public void DeclineReference(string hash)
    {
        ReferenceHash = hash;
        EditedByPerson = true;
    }

    private void Take(HolidayKind kind, string nameVi, string nameEn, string source, bool isUncertain)
    {
        if (kind == HolidayKind.SwappedWorkday && !WorkingCalendar.IsWeekend(Date))
            throw new RuleException("Holiday.SwappedWorkdayOnWeekday", Date);

        NameVi = PlainText.Line(nameVi, NameLength, nameof(NameVi));
        NameEn = PlainText.Line(nameEn, NameLength, nameof(NameEn));
        Source = PlainText.Line(source, SourceLength, nameof(Source));
        (Kind, IsUncertain) = (kind, isUncertain);
    }
}
