using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Domain.Days;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;

namespace Registry.Web.Demo;

/// <summary>The reports of the last programme in force: half a year gathered and accepted, the year half answered; and the call of the half year that runs.</summary>
internal sealed class DemoReports(RegistryDbContext db, DemoAssociations associations, RegistryUser planner, WorkingCalendar calendar, DateOnly today)
{
    public async Task AddAsync(CancellationToken cancellation)
    {
        var programme = await db.Programmes.Where(one => one.OwnerId == associations.Union.Id && one.Status == ProgrammeStatus.Issued && one.Year <= today.Year)
            .OrderByDescending(one => one.Year).FirstOrDefaultAsync(cancellation);
        if (programme is null)
            return;

        var activities = await db.Activities.Where(one => one.ProgrammeId == programme.Id)
            .Include(one => one.Assignments).ThenInclude(part => part.Agency).Include(one => one.Assignments).ThenInclude(part => part.Association)
            .OrderBy(one => one.Order).ToListAsync(cancellation);
        Ask(ReportPeriod.SixMonths, programme, activities, new(programme.Year, 4, 1), _ => true);
        Ask(ReportPeriod.Year, programme, activities, new(programme.Year, 10, 1), report => report.AssociationId != associations.Laos.Id && report.UnitName.Length % 2 == 0);
        if (today.Year > programme.Year)
            AskInWords(today.Year);
        await db.SaveChangesAsync(cancellation);
    }

    private void Ask(ReportPeriod period, Programme programme, List<Activity> activities, DateOnly askedOn, Func<Report, bool> answers)
    {
        if (askedOn > today)
            return;

        var call = new ReportCall(associations.Union, period, programme.Year, askedOn, ReportDeadline.Usual(period, programme.Year, calendar));
        call.About([programme]);
        call.Word("Ủy ban nhân dân tỉnh Đồng Nai", "Các hoạt động được triển khai theo kế hoạch, bám sát nhiệm vụ đối ngoại của tỉnh.", "Chuẩn bị kế hoạch năm sau; rà soát các ngày kỷ niệm năm tròn.", null, null, null);
        db.ReportCalls.Add(call);
        foreach (var report in Units(call, activities))
        {
            db.Reports.Add(report);
            if (answers(report))
                Answer(report, [.. activities.Where(activity => activity.IsLedBy(report))], call.PrudentDay, isAccepted: period == ReportPeriod.SixMonths);
        }
    }

    private static IEnumerable<Report> Units(ReportCall call, List<Activity> activities)
    {
        var leads = activities.SelectMany(activity => activity.Answering()).ToList();
        return leads.Select(part => part.Association).Where(one => one is not null).DistinctBy(one => one!.Id).Select(one => new Report(call, one!))
            .Concat(leads.Where(part => part.Association is null && part.Agency is not null).Select(part => part.Agency!).DistinctBy(one => one.Id).Select(one => new Report(call, one)));
    }

    private void Answer(Report report, List<Activity> led, DateOnly wanted, bool isAccepted)
    {
        var on = wanted < today ? wanted : today;
        var at = new DateTimeOffset(on.ToDateTime(new(9, 0)), TimeSpan.FromHours(7));
        var settled = led.Count(activity => activity.IsSettled);
        report.Write($"Đơn vị chủ trì {led.Count} hoạt động, đã hoàn thành {settled}.", "Đề nghị bố trí kinh phí đối ngoại nhân dân ngay từ đầu năm.", at, planner.DisplayName);
        foreach (var activity in led)
            report.EntryFor(activity);
        report.Raise(led.Where(activity => activity.Difficulty is not null).Select(activity => ((int?)null, activity.Difficulty, (string?)"Ủy ban nhân dân tỉnh")).DefaultIfEmpty((null, "Kinh phí tổ chức các hoạt động còn hạn chế.", "Sở Tài chính")));
        report.Send(report.AssociationId is null ? ReportChannel.Paper : ReportChannel.Registry, on, on, at, planner.Id, planner.DisplayName);
        if (!isAccepted)
            return;

        report.Accept(at.AddDays(1), planner.DisplayName);
        report.Difficulties[0].Settle(DifficultyState.Answered, "Đã tổng hợp vào dự toán năm sau.", "Sở Tài chính", on.AddDays(5) < today ? on.AddDays(5) : today);
    }

    /// <summary>The programme of the year is still being written, so units answer in their own words.</summary>
    private void AskInWords(int year)
    {
        var askedOn = new DateOnly(year, 1, 4);
        if (askedOn > today)
            return;

        var call = new ReportCall(associations.Union, ReportPeriod.SixMonths, year, askedOn, ReportDeadline.Usual(ReportPeriod.SixMonths, year, calendar));
        call.Guide("Nêu các hoạt động đã làm từ đầu năm; số người, số đoàn nếu có.");
        db.ReportCalls.Add(call);
        db.Reports.Add(new(call, associations.Laos));
        var cambodia = new Report(call, associations.Cambodia);
        db.Reports.Add(cambodia);
        Answer(cambodia, [], new(year, 2, 26), isAccepted: false);
    }
}
