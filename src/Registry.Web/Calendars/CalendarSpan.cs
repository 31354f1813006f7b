namespace Registry.Web.Calendars;

/// <summary>When an entry is: whole days, or hours of one place.</summary>
public abstract record CalendarSpan
{
    private CalendarSpan()
    {
    }

    /// <summary>What entries are ordered by.</summary>
    internal abstract DateTime Begins { get; }

    public DateOnly FirstDay => DateOnly.FromDateTime(Begins);

    /// <summary>Civil days, from the first to the last, both included.</summary>
    public sealed record Days : CalendarSpan
    {
        public Days(DateOnly first, DateOnly last)
        {
            if (last < first)
                throw new ArgumentException("The last day is before the first.", nameof(last));

            (First, Last) = (first, last);
        }

        public Days(DateOnly day) : this(day, day)
        {
        }

        public DateOnly First { get; }

        public DateOnly Last { get; }

        internal override DateTime Begins => First.ToDateTime(TimeOnly.MinValue);
    }

    /// <summary>From one local time to a later one, as the clocks of an IANA zone show it.</summary>
    public sealed record Hours : CalendarSpan
    {
        public Hours(DateTime start, DateTime end, string zone)
        {
            if (end <= start)
                throw new ArgumentException("The end is not after the start.", nameof(end));

            (Start, End, Zone) = (start, end, zone);
        }

        public DateTime Start { get; }

        public DateTime End { get; }

        /// <summary>IANA name, such as <c>Asia/Ho_Chi_Minh</c>.</summary>
        public string Zone { get; }

        internal override DateTime Begins => Start;
    }
}
