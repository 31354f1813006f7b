using System.Text;

namespace Registry.Domain.Days.Expressions;

/// <summary>Reads a written time; whatever is left over is said with its place.</summary>
internal sealed partial class TimeReader(string text)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private readonly string written = text.Normalize(NormalizationForm.FormC);
    private readonly IReadOnlyList<TimeToken> tokens = TimeTokens.Of(text);
    private int at;

    private TimeToken Here => tokens[at];

    public TimeExpression Read()
    {
        List<TimeExpression> times = [ReadOne()];
        while (Takes(";"))
            times.Add(ReadOne());

        Takes(".");
        return Here.Kind != TimeTokenKind.End ? throw Unreadable() : times.Count == 1 ? times[0] : new TimeSequence(times);
    }

    private TimeExpression ReadOne()
    {
        if (Takes("du", "kien") || Takes("khoang"))
            return new TentativeTime(ReadOne());

        return Standing() ?? Recurring() ?? Deadline() ?? Occasion() ?? Half() ?? Weeks() ?? Parts() ?? Years() ?? Days() ?? Duration() ?? throw Unreadable();
    }

    private StandingTime? Standing()
    {
        var start = at;
        var isConstant = Takes("thuong", "xuyen");
        var isWhole = Takes("trong", "nam") || Takes("ca", "nam");
        if ((isConstant || isWhole) && !IsYear(Here))
            return new();

        at = start;
        return null;
    }

    private RecurringTime? Recurring()
    {
        if (Takes("hang"))
            return new(Takes("nam") ? Recurrence.Yearly : Takes("quy") ? Recurrence.Quarterly : Takes("thang") ? Recurrence.Monthly : Takes("tuan") ? Recurrence.Weekly : throw Unreadable());
        if (!Takes("dinh", "ky"))
            return null;
        if (Here.Is("hang"))
            return Recurring();

        return new(TakesSixMonths() ? Recurrence.HalfYearly : Recurrence.Periodic);
    }

    private DeadlineTime? Deadline()
    {
        var isBefore = Takes("truoc");
        if (!isBefore && !Takes("cham", "nhat") && !Takes("den", "het") && !Takes("han", "cuoi"))
            return null;

        Takes("la");
        Takes("den");
        Takes("ngay");
        if (Here.Kind == TimeTokenKind.Date)
            return new(Take().From, isBefore);

        Expect("thang");
        var month = Month();
        return new(new(Year(), month, null), isBefore);
    }

    private TimeExpression? Occasion()
    {
        if (Takes("trong", "thoi", "gian", "toi"))
            return new VagueTime();

        var named = Takes("dip") || Takes("nhan", "dip");
        if (Takes("nam", "moi"))
            return new OccasionTime(Expressions.Occasion.NewYear, Year());
        if (Takes("tet"))
            return Tet();

        return named ? throw Unreadable() : null;
    }

    private bool TakesSixMonths()
    {
        if (Here.Kind != TimeTokenKind.Number || Here.Number != 6 || !tokens[at + 1].Is("thang"))
            return false;

        at += 2;
        return true;
    }

    private HalfYearTime? Half()
    {
        var start = at;
        if (!TakesSixMonths() || !(Here.Is("dau") || Here.Is("cuoi")))
        {
            at = start;
            return null;
        }

        var isFirst = Take().Is("dau");
        Expect("nam");
        return new(isFirst, Year());
    }
}
