using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Programmes;

public sealed class BuildTests
{
    [Fact]
    public async Task From_an_empty_page_it_has_the_usual_sections_and_a_double_click_makes_one()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        await world.App.InDatabaseAsync(async db =>
        {
            db.Add(new StandingTask(await db.Associations.SingleAsync(one => one.Id == world.Union.Id), 1, "Báo cáo 6 tháng", "trước ngày 26/5", "Sở Ngoại vụ", "UBMTTQVN"));
            await db.SaveChangesAsync();
        });
        var page = await world.Planner.OpenAsync("/Programmes/New");
        using var first = await world.Planner.SubmitAsync(page, "/Programmes/New", "main form[method=post]", ("Input.Title", "Kế hoạch thử"));
        using var second = await world.Planner.SubmitAsync(page, "/Programmes/New", "main form[method=post]", ("Input.Title", "Kế hoạch thử"));

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        var shown = await world.Planner.OpenAsync(first.Headers.Location!.ToString());
        Assert.Equal(4, shown.QuerySelectorAll("section.plan-section").Length);
        Assert.Contains("III. CÁC HOẠT ĐỘNG CỤ THỂ", shown.Body!.TextContent, StringComparison.Ordinal);
        var row = shown.QuerySelector("tr[data-activity]")!.TextContent;
        Assert.Contains("Báo cáo 6 tháng", row, StringComparison.Ordinal);
        Assert.Contains("hết 25/05/2027, thứ Ba", row, StringComparison.Ordinal);
        Assert.Contains("UBMTTQVN", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_look_at_stands_at_the_head_and_with_the_activity()
    {
        await using var world = await ProgrammeWorld.CreateAsync();

        var shown = await world.Planner.OpenAsync($"/Programmes/{world.Id}");

        Assert.Contains("“Quý II/2027” không chứa ngày 30/01/2027, thuộc Quý I.", shown.QuerySelector(".notice.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("30/01 ở Quý I", shown.GetElementById($"a{world.Activities[0]}")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("30/01/2027, lần thứ 77", shown.GetElementById($"a{world.Activities[0]}")!.TextContent, StringComparison.Ordinal);
        var narrowed = await world.Planner.OpenAsync($"/Programmes/{world.Id}?only=standing");
        Assert.Equal("1 trong 3 việc", narrowed.QuerySelector(".count")!.TextContent);
    }

    [Fact]
    public async Task An_activity_is_changed_in_its_place_and_names_are_known_or_kept_in_their_own_words()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var id = world.Activities[0];
        var page = await world.Planner.OpenAsync($"/Programmes/{world.Id}?edit={id}");

        using var saved = await world.Planner.SubmitAsync(
            page, $"/Programmes/{world.Id}", $"form[action$='/Activities/{id}/Edit']", ("Input.TimeText", "Quý I/2027"), ("Input.Leads", "SNgV; Liên hiệp"),
            ("Input.Coordinates", "Các cơ quan, đơn vị, địa phương liên quan; UBMTTQVN"), ("Input.Budget", "86.400.000"));

        Assert.Equal($"/Programmes/{world.Id}#a{id}", saved.Headers.Location!.ToString());
        var kept = await world.KeptAsync(id);
        Assert.Equal((new DateOnly(2027, 3, 31), 86_400_000L, 1), (kept.DueOn, kept.Budget, kept.Anniversaries.Count));
        Assert.Equal(
            [(AssignmentVerb.Lead, "SNgV", "Sở Ngoại vụ"), (AssignmentVerb.Lead, "Liên hiệp", null), (AssignmentVerb.Coordinate, "Các cơ quan, đơn vị, địa phương liên quan", null), (AssignmentVerb.Request, "UBMTTQVN", "Ủy ban MTTQ Việt Nam tỉnh")],
            kept.Assignments.Select(one => (one.Verb, one.Name, one.Agency?.Name)));
        Assert.Equal(world.Union.Id, kept.Assignments[1].AssociationId);
    }

    [Theory]
    [InlineData("Input.Text", "")]
    [InlineData("Input.Text", "a\u0007b")]
    [InlineData("Input.Budget", "86,5 triệu")]
    [InlineData("Input.Budget", "-1")]
    [InlineData("Input.Leads", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh")]
    public async Task What_cannot_be_kept_is_refused_with_a_word_and_nothing_is_saved(string field, string typed)
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var id = world.Activities[0];

        using var refused = await world.Planner.SubmitAsync($"/Programmes/{world.Id}/Activities/{id}/Edit", (field, typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotEmpty((await refused.ReadPageAsync()).QuerySelectorAll(".notice.bad li"));
        Assert.Equal(1, (await world.KeptAsync(id)).Version);
    }

    [Fact]
    public async Task The_second_to_save_the_same_activity_sees_both_values_and_another_activity_stands_in_nobodys_way()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var colleague = await world.AsAsync(Role.Planner, "Minh Nguyệt");
        var (same, other) = ($"/Programmes/{world.Id}/Activities/{world.Activities[0]}/Edit", $"/Programmes/{world.Id}/Activities/{world.Activities[1]}/Edit");
        var (mine, free) = (await world.Planner.OpenAsync(same), await world.Planner.OpenAsync(other));
        using var theirs = await colleague.SubmitAsync(same, ("Input.TimeText", "Quý III"));

        using var conflict = await world.Planner.SubmitAsync(mine, same, "main form[method=post]", ("Input.TimeText", "Quý IV"));
        using var saved = await world.Planner.SubmitAsync(free, other, "main form[method=post]", ("Input.TimeText", "Quý IV"));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Redirect), (conflict.StatusCode, saved.StatusCode));
        var page = await conflict.ReadPageAsync();
        Assert.Equal(["Quý IV", "Quý III"], page.QuerySelectorAll(".compare tbody td").Select(cell => cell.TextContent));
        using var chosen = await world.Planner.SubmitAsync(page, same, "main form[method=post]");
        Assert.Equal("Quý IV", (await world.KeptAsync(world.Activities[0])).TimeText);
    }

    [Fact]
    public async Task Activities_are_moved_by_buttons_and_by_hand()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var address = $"/Programmes/{world.Id}";
        var page = await world.Planner.OpenAsync(address);

        using var down = await world.Planner.SubmitAsync(page, address, "form#order", ("down", $"{world.Activities[0]}"));
        Assert.Equal(["Họp mặt", "Kỷ niệm", "Gửi thư"], (await world.TextsAsync()).Select(text => string.Join(' ', text.Split(' ').Take(2))));
        using var dragged = await world.Planner.SubmitAsync(page, address, "form#order", ("activity", $"{world.Activities[2]}"), ("before", $"{world.Activities[1]}"), ("section", $"{world.SectionId}"));
        Assert.Equal(["Gửi thư", "Họp mặt", "Kỷ niệm"], (await world.TextsAsync()).Select(text => string.Join(' ', text.Split(' ').Take(2))));
        using var up = await world.Planner.SubmitAsync(page, address, "form#order", ("up", $"{world.Activities[2]}"));
        Assert.Equal("Gửi thư", string.Join(' ', (await world.TextsAsync())[0].Split(' ').Take(2)));
    }

    [Fact]
    public async Task Days_of_the_year_stand_in_one_item_and_a_second_click_adds_none()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var address = $"/Programmes/{world.Id}/Days?which=all";
        var page = await world.Planner.OpenAsync(address);
        (string, string)[] typed = [("Input.Picks", $"{world.Cambodia.Id}"), ("Input.Grouping", "AllInOne"), ("Input.Leads", "Liên hiệp; Sở Ngoại vụ")];

        using var added = await world.Planner.SubmitAsync(page, address, "main form[method=post]", typed);
        using var again = await world.Planner.SubmitAsync(page, address, "main form[method=post]", typed);

        var texts = await world.TextsAsync();
        Assert.Equal(4, texts.Count);
        Assert.StartsWith("Tổ chức các hoạt động kỷ niệm 60 năm thiết lập quan hệ ngoại giao Việt Nam – Campuchia", texts[3], StringComparison.Ordinal);
        var shown = await world.Planner.OpenAsync($"/Programmes/{world.Id}");
        Assert.Contains("Quý II/2027", shown.QuerySelectorAll("tr[data-activity]")[3].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renewed_it_counts_anew_keeps_what_recurs_and_leaves_out_what_is_done_once()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        using var congress = await world.Planner.SubmitAsync(
            $"/Programmes/{world.Id}/Activities/New?section={world.SectionId}", ("Input.Text", "Đại hội Hội hữu nghị Việt Nam – Lào lần thứ III, nhiệm kỳ 2027 – 2032"), ("Input.TimeText", "Quý IV/2027"));
        var address = $"/Programmes/{world.Id}/Renewal?year=2030";
        var page = await world.Planner.OpenAsync(address);

        using var made = await world.Planner.SubmitAsync(page, address, "main form[method=post]");
        using var again = await world.Planner.SubmitAsync(page, address, "main form[method=post]");

        Assert.Equal(made.Headers.Location, again.Headers.Location);
        var shown = await world.Planner.OpenAsync(made.Headers.Location!.ToString());
        Assert.Equal("Kế hoạch công tác đối ngoại nhân dân năm 2030", shown.QuerySelector("h1")!.TextContent);
        var rows = shown.QuerySelectorAll("tr[data-activity]").Select(row => row.TextContent).ToList();
        Assert.Equal(3, rows.Count);
        Assert.Contains("Kỷ niệm 80 năm quan hệ Việt Nam – Liên bang Nga", rows[0], StringComparison.Ordinal);
        Assert.Contains("30/01/2030, lần thứ 80", rows[0], StringComparison.Ordinal);
        Assert.Contains("Hội hữu nghị Việt Nam – Lào", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_standing_tasks_is_one_table_and_an_empty_row_goes()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        using var added = await world.Planner.SubmitAsync("/Programmes/StandingTasks", ("Input.Rows[0].Text", "Báo cáo năm"), ("Input.Rows[0].Time", "trước ngày 10/11"), ("Input.Rows[1].Text", "Chúc Tết"));
        using var gone = await world.Planner.SubmitAsync("/Programmes/StandingTasks", ("Input.Rows[1].Text", ""));

        Assert.Equal(["Báo cáo năm"], await world.App.InDatabaseAsync(db => db.StandingTasks.Select(task => task.Text).ToListAsync()));
    }

    [Fact]
    public async Task The_head_is_saved_beside_changes_of_activities_and_two_heads_are_compared()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var address = $"/Programmes/{world.Id}/Edit";
        var (mine, late) = (await world.Planner.OpenAsync(address), await world.Planner.OpenAsync(address));
        using var activity = await world.Planner.SubmitAsync($"/Programmes/{world.Id}/Activities/{world.Activities[0]}/Edit", ("Input.TimeText", "Quý I"));

        using var saved = await world.Planner.SubmitAsync(mine, address, "main form[method=post]", ("Input.Issuer", "UBND tỉnh Đồng Nai"));
        using var conflict = await world.Planner.SubmitAsync(late, address, "main form[method=post]", ("Input.Issuer", "Liên hiệp"));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (saved.StatusCode, conflict.StatusCode));
        Assert.Equal(["Liên hiệp", "UBND tỉnh Đồng Nai"], (await conflict.ReadPageAsync()).QuerySelectorAll(".compare tbody td").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task A_draft_is_deleted_on_a_page_of_its_own_and_what_was_issued_is_not_changed()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var outsider = await world.OutsiderAsync();
        using var hidden = await outsider.GetAsync($"/Programmes/{world.Id}");
        var form = await world.Planner.OpenAsync($"/Programmes/{world.Id}/Activities/{world.Activities[0]}/Edit");
        await world.IssueAsync();
        using var refused = await world.Planner.SubmitAsync(form, $"/Programmes/{world.Id}/Activities/{world.Activities[0]}/Edit", "main form[method=post]", ("Input.TimeText", "Quý IV"));
        using var kept = await world.Planner.SubmitAsync($"/Programmes/{world.Id}/Deletion");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (hidden.StatusCode, refused.StatusCode, kept.StatusCode));

        using var begun = await world.Planner.SubmitAsync("/Programmes/New", ("Input.Title", "Kế hoạch thử"));
        using var deleted = await world.Planner.SubmitAsync($"{begun.Headers.Location}/Deletion");
        using var gone = await world.Planner.GetAsync(begun.Headers.Location!.ToString());
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.NotFound), (deleted.StatusCode, gone.StatusCode));
    }
}
