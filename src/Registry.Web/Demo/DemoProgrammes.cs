using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;

namespace Registry.Web.Demo;

/// <summary>The programme of 2025 with what came of it, that of 2026 as it is carried out and was amended, and a draft of 2027, each renewed from the one before.</summary>
internal sealed class DemoProgrammes(RegistryDbContext db, DemoAssociations associations, RegistryUser planner, DateOnly today)
{
    /// <summary>Activities whose time went by within so many days still wait for their result.</summary>
    private const int DaysUnreported = 60;

    private static readonly (string Heading, string? Text)[] Headings =
    [
        ("MỤC ĐÍCH, YÊU CẦU", "- Nâng cao hiệu quả đối ngoại nhân dân, góp phần giữ gìn môi trường hòa bình và phát triển tỉnh.\n- Phân công rõ đơn vị chủ trì, phối hợp và thời gian thực hiện."),
        ("NHIỆM VỤ, GIẢI PHÁP", "- Củng cố tổ chức các hội hữu nghị thành viên.\n- Vận động, quản lý và sử dụng hiệu quả viện trợ phi chính phủ nước ngoài.\n- Đẩy mạnh thông tin đối ngoại bằng tiếng Việt và tiếng nước ngoài."),
        ("CÁC HOẠT ĐỘNG CỤ THỂ", null),
        ("TỔ CHỨC THỰC HIỆN", "Liên hiệp các tổ chức hữu nghị tỉnh theo dõi, đôn đốc và tổng hợp kết quả; khó khăn, vướng mắc phản ánh về Liên hiệp để báo cáo Ủy ban nhân dân tỉnh."),
    ];

    public async Task AddAsync(CancellationToken cancellation)
    {
        var days = await db.Anniversaries.Where(day => day.Key != null).ToDictionaryAsync(day => day.Key!, cancellation);
        var names = new AssigneeReader(await db.Agencies.ToListAsync(cancellation), associations.All, associations.Union);
        db.StandingTasks.AddRange(DemoActivities.Standing.Select((task, i) => new StandingTask(associations.Union, ActivityOrder.At(i), task.Text, task.Time, task.Leads, task.Coordinates)));
        var (first, activities) = Of2025(days, names);
        await KeepAsync(first, activities, cancellation);

        var second = await RenewAsync(first, 2026, cancellation);
        second.Programme.RecordIssue("09/KH-LHHN", new(2026, 1, 12), Morning(new(2026, 1, 12)), planner.Id, planner.DisplayName);
        foreach (var activity in second.Activities)
            CarryOut(activity);
        await KeepAsync(second.Programme, second.Activities, cancellation);
        var papers = new DemoAmendment(db, associations, planner, today);
        await papers.AmendAsync(second.Programme, second.Activities, cancellation);

        var third = await RenewAsync(first, 2027, cancellation);
        await KeepAsync(third.Programme, third.Activities, cancellation);
        await papers.LayBeforeAsync(third.Programme, cancellation);
    }

    private (Programme, List<Activity>) Of2025(Dictionary<string, Anniversary> days, AssigneeReader names)
    {
        var programme = Begin(2025);
        ProgrammeSection[] sections = [.. Headings.Select((heading, i) => Section(programme, i + 1, heading.Heading, heading.Text))];
        db.AddRange(sections);
        List<Activity> activities = [.. DemoActivities.Of2025.Select((told, i) => Told(programme, sections[2], i, told, days, names))];
        programme.RecordIssue("07/KH-LHHN", new(2025, 1, 14), Morning(new(2025, 1, 14)), planner.Id, planner.DisplayName);
        return (programme, activities);
    }

    private Programme Begin(int year)
    {
        var at = Morning(new(year - 1, 12, 2));
        var programme = new Programme(associations.Union, ProgrammeKind.Plan, year, $"Kế hoạch công tác đối ngoại nhân dân năm {year}", at, planner.Id, planner.DisplayName);
        programme.Describe(
            programme.Title, ProgrammeKind.Plan, $"Công tác đối ngoại nhân dân tỉnh Đồng Nai năm {year}", null,
            $"Liên hiệp các tổ chức hữu nghị tỉnh ban hành Kế hoạch công tác đối ngoại nhân dân năm {year} với những nội dung sau:", $"Trên đây là Kế hoạch công tác đối ngoại nhân dân năm {year}; đề nghị các đơn vị triển khai thực hiện.",
            new(year, 1, 15), at, planner.DisplayName);
        programme.Sign("TM. BAN THƯỜNG VỤ\nCHỦ TỊCH", null, "Đồng Nai", "Ủy ban nhân dân tỉnh (báo cáo);\nSở Ngoại vụ;\nCác hội hữu nghị thành viên;\nLưu: VT.", at, planner.DisplayName);
        programme.AddBasis("Thực hiện Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng, nâng cao hiệu quả đối ngoại nhân dân trong tình hình mới;", "12-CT/TW", new(2022, 1, 5), at, planner.DisplayName);
        programme.AddBasis("Căn cứ Nghị định số 126/2024/NĐ-CP ngày 08/10/2024 của Chính phủ quy định về tổ chức, hoạt động và quản lý hội;", "126/2024/NĐ-CP", new(2024, 10, 8), at, planner.DisplayName);
        return programme;
    }

    private Activity Told(Programme programme, ProgrammeSection section, int index, DemoActivities.Told told, Dictionary<string, Anniversary> days, AssigneeReader names)
    {
        var activity = new Activity(programme, section, ActivityOrder.At(index), told.Text, told.Time);
        activity.Detail(null, told.Quantity, told.Budget, told.Budget is null ? null : "Ngân sách tỉnh và vận động xã hội hóa", ActivityRecurrence.Unsaid, null);
        activity.Assign([.. names.Read(AssignmentVerb.Lead, told.Leads), .. names.ReadCoordinating(told.Coordinates)]);
        activity.Mark(told.Days.Select(key => (days[key], programme.Year + (told.DaysNextYear ? 1 : 0))));
        activity.Follow(told.State, told.Result, told.People, told.Delegations, told.Sum, told.Difficulty, Morning(new(2025, 12, 15)), planner.DisplayName);
        return activity;
    }

    private async Task<(Programme Programme, List<Activity> Activities)> RenewAsync(Programme earlier, int year, CancellationToken cancellation)
    {
        var next = earlier.Renew(year, earlier.Title.Replace($"{earlier.Year}", $"{year}", StringComparison.Ordinal), Earlier(new(year - 1, 12, 2)), planner.Id, planner.DisplayName);
        var sections = ProgrammeCopy.Sections(await db.ProgrammeSections.Where(section => section.ProgrammeId == earlier.Id).ToListAsync(cancellation), next);
        db.AddRange(sections.Values);
        var renewal = new Renewal(earlier.Year, year);
        var before = await db.Activities.Where(one => one.ProgrammeId == earlier.Id).OrderBy(one => one.Order).ToListAsync(cancellation);
        return (next, [.. before.Select(activity => (activity, Proposal: renewal.Of(activity, [.. activity.Anniversaries.Select(link => Twice(link, year - earlier.Year))])))
            .Where(one => one.Proposal.Keep || one.activity.State == ActivityState.Postponed)
            .Select(one => one.activity.ForAnotherYear(next, sections[one.activity.SectionId], one.Proposal.Text, one.Proposal.Time))]);
    }

    private static (Occurrence? Before, Occurrence? Now) Twice(ActivityAnniversary link, int years) =>
        (link.Anniversary!.OccurrenceIn(link.Year), link.Anniversary!.OccurrenceIn(link.Year + years));

    /// <summary>What is long past was done; of what ended lately nobody has said yet; the rest is to come.</summary>
    private void CarryOut(Activity activity)
    {
        if (activity.DueOn < today.AddDays(-DaysUnreported))
            activity.Follow(ActivityState.Done, "Đã thực hiện theo kế hoạch.", 60 + activity.Order / ActivityOrder.Room * 15, null, null, null, Earlier(activity.DueOn!.Value.AddDays(10)), planner.DisplayName);
        else if (activity.StartsOn <= today && activity.DueOn >= today)
            activity.Follow(ActivityState.UnderWay, "Đang chuẩn bị.", null, null, null, null, Earlier(today.AddDays(-3)), planner.DisplayName);
    }

    private async Task KeepAsync(Programme programme, List<Activity> activities, CancellationToken cancellation)
    {
        db.Add(programme);
        db.AddRange(activities);
        await db.SaveChangesAsync(cancellation);
    }

    private static ProgrammeSection Section(Programme programme, int order, string heading, string? text)
    {
        var section = new ProgrammeSection(programme, null, order, heading);
        section.Write(heading, null, text);
        return section;
    }

    private DateTimeOffset Earlier(DateOnly day) => Morning(day < today ? day : today);

    private static DateTimeOffset Morning(DateOnly day) => new(day.ToDateTime(new(8, 30)), TimeSpan.FromHours(7));
}
