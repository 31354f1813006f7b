using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Domain.Commemorations;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;

namespace Registry.Web.Demo;

/// <summary>The programme of the year is amended in July and takes the place of its first edition; the papers that go with programmes are on their way.</summary>
internal sealed class DemoAmendment(RegistryDbContext db, DemoAssociations associations, RegistryUser planner, DateOnly today)
{
    private const string Change = "lùi cuộc thi trực tuyến sang Quý IV/2026; bổ sung 01 lớp bồi dưỡng cho cán bộ hội ở xã, phường sau sắp xếp đơn vị hành chính";

    private static readonly DateOnly IssuedOn = new(2026, 7, 15);

    /// <param name="activities">Of the edition before, with what came of them.</param>
    public async Task AmendAsync(Programme first, List<Activity> activities, CancellationToken cancellation)
    {
        var at = At(IssuedOn);
        var next = first.Amend(Change, at.AddDays(-6), planner.Id, planner.DisplayName);
        var sections = ProgrammeCopy.Sections(await db.ProgrammeSections.Where(section => section.ProgrammeId == first.Id).ToListAsync(cancellation), next);
        db.Add(next);
        db.AddRange(sections.Values);
        List<Activity> copies = [.. activities.Select(activity => activity.ForNextEdition(next, sections[activity.SectionId]))];
        foreach (var contest in copies.Where(activity => activity.Text.StartsWith("Cuộc thi trực tuyến", StringComparison.Ordinal)))
            contest.Write(contest.Text, "Quý IV/2026", next.Year);
        copies.Add(Course(next, copies[^1].Section!, copies.Max(activity => activity.Order)));
        db.AddRange(copies);
        next.RecordIssue("31/KH-LHHN", IssuedOn, at, planner.Id, planner.DisplayName);
        first.Supersede(at, planner.Id, planner.DisplayName);
        await db.SaveChangesAsync(cancellation);

        var letter = new CoverPaper(next, CoverPaperKind.Letter, 1);
        letter.Word(null, null, "trước ngày 10/11");
        db.Add(letter);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The draft is laid before the People's Committee: a first number was left empty, the second waits for the signature.</summary>
    public async Task LayBeforeAsync(Programme draft, CancellationToken cancellation)
    {
        var paper = new CoverPaper(draft, CoverPaperKind.Submission, 1);
        paper.Word("Ủy ban nhân dân tỉnh Đồng Nai", null, null);
        var (first, second) = (Line(8, today.AddDays(-5)), Line(9, today.AddDays(-1)));
        first.Void("Trình lại sau khi bổ sung dự toán");
        paper.TakeNumber(second);
        db.AddRange(first, second, paper);
        await db.SaveChangesAsync(cancellation);
    }

    private OutgoingPaper Line(int value, DateOnly day)
    {
        var line = new OutgoingPaper(associations.Union, day, value, "TTr-LHHN", PaperTypes.Proposal, "Về việc ban hành Kế hoạch công tác đối ngoại nhân dân tỉnh Đồng Nai năm 2027");
        line.Give(At(day), planner.DisplayName);
        return line;
    }

    private Activity Course(Programme programme, ProgrammeSection section, int after)
    {
        var course = new Activity(programme, section, after + ActivityOrder.Room, "Lớp bồi dưỡng công tác đối ngoại nhân dân cho cán bộ hội ở xã, phường.", "Tuần 2 tháng 12");
        course.Detail(null, "01 lớp", 45_000_000, "Ngân sách tỉnh", ActivityRecurrence.Unsaid, null);
        course.Assign([new(AssignmentVerb.Lead, associations.Union.Name, null, associations.Union)]);
        return course;
    }

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new(8, 30)), TimeSpan.FromHours(7));
}
