using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Domain.Partners;
using Registry.Domain.Reports;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Programmes;

/// <summary>Last year's plan on its way in.</summary>
public sealed class PlanImportTests
{
    private const string Plan = """
        Số: 45/KH-UBND
        Đồng Nai, ngày 09 tháng 01 năm 2026

        KẾ HOẠCH
        Công tác đối ngoại nhân dân năm 2026

        Căn cứ Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư;
        UBND tỉnh Đồng Nai ban hành Kế hoạch như sau:

        I. MỤC TIÊU
        - Nâng cao hiệu quả.
        II. CÁC HOẠT ĐỘNG CỤ THỂ
        1. Tổ chức kỷ niệm 76 năm thiết lập quan hệ ngoại giao Việt Nam – Liên bang Nga.
        - Thời gian: Quý II/2026.
        - Đơn vị chủ trì: Liên hiệp các tổ chức hữu nghị tỉnh.
        - Đơn vị phối hợp: Sở Ngoại vụ; Ủy ban MTTQ Việt Nam tỉnh; các đơn vị liên quan.
        3. Gặp mặt kiều bào.
        - Thời gian: Trước ngày 20/12/2026.

        Nơi nhận:
        - Lưu: VT.
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Nguyễn Sơn Hùng
        """;

    [Fact]
    public async Task What_is_understood_is_shown_and_taken_over_with_its_units_days_and_original()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var russia = new Anniversary(new()
        {
            NameVi = "Ngày thiết lập quan hệ ngoại giao Việt Nam – Liên bang Nga",
            NameEn = "Relations with Russia",
            Kind = AnniversaryKind.DiplomaticRelations,
            CountryIso2 = "RU",
            Base = PartialDate.Parse("30/01/1950"),
            Rule = AnniversaryRule.Fixed,
            Source = "Bộ Ngoại giao",
        }, world.App.Clock.GetUtcNow());
        await world.App.AddAsync(new Country("RU", "Liên bang Nga", "Russia"));
        await world.App.AddAsync(russia);
        var address = await GiveAsync(world.Planner);
        var page = await world.Planner.OpenAsync(address);

        Assert.Equal("Quý II/2026", page.QuerySelector("[name='Input.Items[0].Time']")!.GetAttribute("value"));
        Assert.Contains("Thiếu số thứ tự 2", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mọi dòng của bản gốc đều đã có chỗ.", page.Body.TextContent, StringComparison.Ordinal);

        using var done = await world.Planner.SubmitAsync(page, address, "main form[method=post]", ("Input.Items[1].Time", "Quý IV"), ("Input.Items[1].Leads", "SNgV"));
        using var again = await world.Planner.SubmitAsync(page, address, "main form[method=post]");

        Assert.Equal(done.Headers.Location, again.Headers.Location);
        var made = await world.App.InDatabaseAsync(db => db.Programmes.Include(one => one.LegalBases).SingleAsync(one => one.SourceFileId != null));
        Assert.Equal(("45/KH-UBND", new DateOnly(2026, 1, 9), "Nguyễn Sơn Hùng", 2026), (made.Number, made.DatedOn!.Value, made.Signer, made.Year));
        Assert.Equal("12-CT/TW", Assert.Single(made.LegalBases).Number);
        var activities = await world.App.InDatabaseAsync(db => db.Activities.Include(one => one.Assignments).Include(one => one.Anniversaries).Where(one => one.ProgrammeId == made.Id).OrderBy(one => one.Order).ToListAsync());
        Assert.Equal(["1", "3"], activities.Select(one => one.PrintedNumber));
        Assert.Equal(russia.Id, Assert.Single(activities[0].Anniversaries).AnniversaryId);
        Assert.Contains(activities[0].Assignments, one => one is { Verb: AssignmentVerb.Request, Name: "Ủy ban MTTQ Việt Nam tỉnh", AgencyId: not null });
        Assert.Contains(activities[0].Assignments, one => one.Verb == AssignmentVerb.Lead && one.AssociationId == world.Union.Id);
        Assert.Contains("- Thời gian: Quý II/2026.", activities[0].SourceText, StringComparison.Ordinal);
        Assert.Equal("Quý IV", activities[1].TimeText);
        Assert.Null((await world.App.InDatabaseAsync(db => db.StoredFiles.SingleAsync(file => file.Id == made.SourceFileId))).KeptUntil);
    }

    [Fact]
    public async Task Deadlines_for_reports_become_calls_and_are_proposed_for_the_year()
    {
        const string Issued = """
            Số: 171/KH-LHHN
            Đồng Nai, ngày 12 tháng 02 năm 2027
            KẾ HOẠCH
            Công tác đối ngoại nhân dân năm 2027

            I. CÁC HOẠT ĐỘNG CỤ THỂ
            1. Họp mặt hữu nghị.
            - Thời gian: Quý II/2027.
            - Đơn vị chủ trì: Sở Ngoại vụ.
            II. TỔ CHỨC THỰC HIỆN
            1. Các đơn vị báo cáo kết quả 6 tháng (trước ngày 20/5) và cả năm (trước ngày 05/11) về Liên hiệp để tổng hợp.
            """;
        await using var world = await ProgrammeWorld.CreateAsync();
        using var given = await world.Planner.SubmitAsync("/Programmes/Import/New", ("Input.Pasted", Issued));
        var address = given.Headers.Location!.ToString();
        var page = await world.Planner.OpenAsync(address);
        Assert.Equal(2, page.QuerySelectorAll("input[name='Input.Calls'][checked]").Length);

        using var done = await world.Planner.SubmitAsync(page, address, "main form[method=post]", ("Input.IsIssued", "true"), ("Input.Calls", "0"));

        var call = await world.App.InDatabaseAsync(db => db.ReportCalls.Include(one => one.Programmes).SingleAsync());
        Assert.Equal((ReportPeriod.SixMonths, 2027, "trước ngày 20/5", new DateOnly(2027, 5, 19)), (call.Period, call.Year, call.DeadlineText, call.LastDay));
        Assert.Equal("Sở Ngoại vụ", Assert.Single(await world.App.InDatabaseAsync(db => db.Reports.ToListAsync())).UnitName);
        var form = await world.Planner.OpenAsync("/Reports/New?period=Year&year=2027");
        Assert.Equal("trước ngày 05/11", form.QuerySelector("[name='Input.DeadlineText']")!.GetAttribute("value"));
        Assert.Contains("công tác đối ngoại nhân dân năm 2027", form.QuerySelector("main form .aside-note + .aside-note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Tet_prepared_in_autumn_is_the_next_years()
    {
        const string Autumn = """
            KẾ HOẠCH
            Công tác đối ngoại nhân dân năm 2026
            I. CÁC HOẠT ĐỘNG CỤ THỂ
            1. Họp mặt kiều bào nhân dịp Tết Nguyên đán Đinh Mùi.
            - Thời gian: Quý IV/2026.
            2. Chuẩn bị chương trình chào mừng Tết Nguyên đán.
            - Thời gian: Tháng 12/2026.
            3. Thăm, chúc Tết Nguyên đán các gia đình chính sách.
            - Thời gian: Tháng 2/2026.
            """;
        await using var world = await ProgrammeWorld.CreateAsync();
        await world.App.AddAsync(new Anniversary(new()
        {
            NameVi = "Tết Nguyên đán",
            NameEn = "Tết",
            Kind = AnniversaryKind.Other,
            Rule = AnniversaryRule.Parse("lunar: 1/1"),
            Source = "Nghị định 145/2013/NĐ-CP",
        }, world.App.Clock.GetUtcNow()));

        using var given = await world.Planner.SubmitAsync("/Programmes/Import/New", ("Input.Pasted", Autumn));
        using var taken = await world.Planner.SubmitAsync(given.Headers.Location!.ToString());

        var years = await world.App.InDatabaseAsync(db => db.Activities.Where(one => one.Programme!.SourceFileId != null).OrderBy(one => one.Order)
            .Select(one => one.Anniversaries.Select(link => link.Year).SingleOrDefault()).ToListAsync());
        Assert.Equal([2027, 2027, 2026], years);
    }

    [Fact]
    public async Task Nobody_else_sees_the_original_and_what_cannot_be_read_says_why()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var address = await GiveAsync(world.Planner);
        var other = await world.AsAsync(Role.Planner, "Người khác");

        using var hidden = await other.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using var empty = await world.Planner.SubmitAsync("/Programmes/Import/New", ("Input.Pasted", " "));
        Assert.Equal("Chọn tệp hoặc dán nội dung.", (await empty.ReadPageAsync()).GetElementById("Input.File-error")!.TextContent);
    }

    [Fact]
    public async Task A_plan_without_activities_offers_its_tasks()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        using var given = await world.Planner.SubmitAsync("/Programmes/Import/New", ("Input.Pasted", "KẾ HOẠCH\nThực hiện Chỉ thị năm 2026\n\nI. NHIỆM VỤ\n1. Tăng cường tuyên truyền.\n2. Nâng cao chất lượng."));
        var page = await world.Planner.OpenAsync(given.Headers.Location!.ToString());

        Assert.Contains("Các nhiệm vụ được đưa ra thay thế", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".read-item").Length);
    }

    private static async Task<string> GiveAsync(RegistryClient planner)
    {
        using var given = await planner.SubmitAsync("/Programmes/Import/New", ("Input.Pasted", Plan));
        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        return given.Headers.Location!.ToString();
    }
}
