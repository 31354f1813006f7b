using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Domain.Days.Lunar;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Today;

/// <summary>What lies before the person who signed in: the six months ahead, their work, what waits, what the registry did.</summary>
[AllowAnonymous]
public sealed class IndexModel(TodayWork work, TodayDays days, TodayMachine machine, TodayCalendars calendars, TodayMissing missing, TodayPartners partners, TodayActivities activities, TodayReports reports, RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    private const int Months = 6;
    private static readonly int[] Horizons = [30, 60, 90];

    public DateOnly Today { get; private set; }

    public string Lunar => Masthead.IsVietnamese ? VietnameseCalendar.ToLunar(Today).InVietnamese() : VietnameseCalendar.ToLunar(Today).InEnglish();

    public int Week => ISOWeek.GetWeekOfYear(Today.ToDateTime(TimeOnly.MinValue));

    public Ruler Strip { get; private set; } = null!;

    public IReadOnlyList<Coming> Days { get; private set; } = [];

    public IReadOnlyList<TodayWork.Row> Mine { get; private set; } = [];

    public IReadOnlyList<TodayWork.Row> Others { get; private set; } = [];

    public IReadOnlyList<TodayWork.Waiting> ToApprove { get; private set; } = [];

    public IReadOnlyList<TodayWork.Laid> Laid { get; private set; } = [];

    public IReadOnlyList<TodayWork.Round> Rounds { get; private set; } = [];

    /// <summary>Greetings that are approved and have not left.</summary>
    public int Greetings { get; private set; }

    public IReadOnlyList<TodayMachine.Run> Runs { get; private set; } = [];

    public IReadOnlyList<TodayMachine.Run> Failed { get; private set; } = [];

    public IReadOnlyList<WorkItem> LongWork { get; private set; } = [];

    public int MineCount { get; private set; }

    public int Late { get; private set; }

    public int Soon { get; private set; }

    public int Proposed { get; private set; }

    public int Undecided => Days.Count(one => one.Day.Date >= Today && one.IsRoundOrFive && one.IsUndecided);

    /// <summary>Calendars of partners that nobody fetches any more, or that end soon.</summary>
    public IReadOnlyList<TodayCalendars.Row> Calendars { get; private set; } = [];

    /// <summary>What a secretary has to put right, association by association.</summary>
    public IReadOnlyList<TodayMissing.Group> Missing { get; private set; } = [];

    /// <summary>Activities of programmes whose result is due or overdue.</summary>
    public IReadOnlyList<TodayActivities.Row> Activities { get; private set; } = [];

    public int LateActivities { get; private set; }

    /// <summary>Reports that the reader's unit has not given.</summary>
    public IReadOnlyList<TodayReports.Owed> Owed { get; private set; } = [];

    /// <summary>Units that have not answered the reader's call.</summary>
    public TodayReports.Asked? Asked { get; private set; }

    /// <summary>What is owed for agreements, and what ends soon.</summary>
    public IReadOnlyList<TodayPartners.Row> Partners { get; private set; } = [];

    public int QuietPartners { get; private set; }

    public bool KeepsPartners => reader.May(Ability.KeepPartners);

    public bool KeepsMembers => reader.May(Ability.KeepMembers);

    public int FailedLetters { get; private set; }

    public int Users { get; private set; }

    public bool Works => reader.May(Ability.Plan) || reader.May(Ability.KeepAssociations) || MineCount > 0;

    public bool Administers => reader.May(Ability.Administer);

    /// <summary>The days to come in three stretches of thirty.</summary>
    public IEnumerable<(int Until, IReadOnlyList<Coming> Days)> Stretches => Horizons.Select(until => (until, (IReadOnlyList<Coming>)
        [.. Days.Where(one => one.Day.Date.DayNumber - Today.DayNumber is var ahead && ahead >= until - Horizons[0] + (until == Horizons[0] ? 0 : 1) && ahead <= until)]));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!reader.May(Ability.Read))
            return LocalRedirect("/calendar");

        Today = time.Today();
        Days = await days.FindAsync(Today, Months, cancellation);
        var calendar = await db.WorkingCalendarAsync(new(Today.Year, Today.Month, 1), Today.AddMonths(Months), cancellation);
        Strip = new(Today, Months, Today, calendar, TodayDays.Pins(Days), month => $"/Anniversaries?year={month.Year}&month={month.Month}");
        await FindWorkAsync(cancellation);
        await FindMachineAsync(cancellation);
        if (KeepsPartners)
            (Partners, QuietPartners) = (await partners.FindAsync(Today, cancellation), await partners.QuietCountAsync(Today, cancellation));
        if (KeepsMembers)
            Missing = await missing.FindAsync(Today, cancellation);
        return Page();
    }

    private async Task FindWorkAsync(CancellationToken cancellation)
    {
        Mine = await work.MineAsync(cancellation);
        MineCount = Mine.Count == 0 ? 0 : await work.MineCountAsync(cancellation);
        Late = await work.LateCountAsync(Today, cancellation);
        Soon = await work.SoonCountAsync(Today, cancellation);
        Proposed = await work.ProposedCountAsync(cancellation);
        if (reader.May(Ability.Plan))
            (Others, Greetings) = (await work.OthersAsync(Today, cancellation), await work.GreetingsToSendAsync(cancellation));
        if (reader.May(Ability.Follow))
            Activities = await activities.FindAsync(Today, cancellation);
        if (Activities.Count > 0)
            LateActivities = await activities.LateCountAsync(Today, cancellation);
        if (reader.May(Ability.Approve))
            (ToApprove, Laid, Rounds) = (
                await work.ToApproveAsync(cancellation), await work.ProgrammesToApproveAsync(cancellation), await work.RoundsToApproveAsync(cancellation));
        if (reader.May(Ability.KeepAssociations))
            Owed = await reports.OwedAsync(cancellation);
        if (reader.May(Ability.Plan))
            Asked = await reports.AskedAsync(cancellation);
    }

    private async Task FindMachineAsync(CancellationToken cancellation)
    {
        LongWork = await machine.LongWorkAsync(reader, time.GetUtcNow(), cancellation);
        if (reader.May(Ability.ShareCalendars))
            Calendars = await calendars.FindAsync(Today, cancellation);
        if (reader.May(Ability.Plan) || Administers)
            Runs = await machine.RunsAsync(cancellation);
        if (!Administers)
            return;

        Failed = await machine.FailedAsync(Today, cancellation);
        FailedLetters = await machine.FailedLettersAsync(cancellation);
        Users = await machine.UsersAsync(reader, cancellation);
    }
}
