using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Programmes;

/// <summary>An issued programme is changed by a new edition that says what it changes.</summary>
[Collection(PrintingGroup.Name)]
public sealed class AmendmentTests
{
    private const string Change = "dời Họp mặt hữu nghị Việt Nam – Lào sang Quý IV";

    [PrintingFact]
    public async Task An_amendment_says_what_it_changes_has_its_own_number_and_takes_the_place_of_the_edition_before()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var leader = await world.AsAsync(Role.Approver);
        await LeaveAsync(world.Planner, leader, world.Id);
        var before = await FilesAsync(world, world.Id);

        var next = await AmendAsync(world);
        await MoveAsync(world, next);
        Assert.Equal((ProgrammeStatus.Issued, ProgrammeStatus.Draft), (await StatusAsync(world, world.Id), await StatusAsync(world, next)));
        var laid = await LeaveAsync(world.Planner, leader, next);

        Assert.Contains("Họp mặt hữu nghị Việt Nam – Lào", laid.QuerySelector(".differences")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((ProgrammeStatus.Superseded, ProgrammeStatus.Issued), (await StatusAsync(world, world.Id), await StatusAsync(world, next)));
        Assert.Equal(["01/KH-LHHN", "02/KH-LHHN"], await world.App.InDatabaseAsync(db => db.Programmes.OrderBy(one => one.Id).Select(one => one.Number!).ToListAsync()));
        using var pdf = new PrintedPaper(await BytesAsync(world.Planner, next, "Pdf"));
        Assert.Contains($"Kế hoạch này sửa đổi, bổ sung Kế hoạch số 01/KH-LHHN ngày 15 tháng 3 năm 2027: {Change}", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("Quý IV", pdf.Text, StringComparison.Ordinal);
        Assert.Equal(before, await FilesAsync(world, world.Id));
        Assert.NotEqual(before, await FilesAsync(world, next));
        var page = (await world.Planner.OpenAsync($"/Programmes/{next}/Issued")).QuerySelector("main")!;
        Assert.Contains(Change, page.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".mark.ok").Length);
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"/Programmes/{world.Id}/Issued");
    }

    [PrintingFact]
    public async Task Two_clicks_number_and_issue_once()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var leader = await world.AsAsync(Role.Approver);
        await world.Planner.SubmitAsync($"/Programmes/{world.Id}/Submission");
        await leader.SubmitAsync($"/Programmes/{world.Id}/Approval");
        foreach (var step in new[] { "Numbering", "Issue" })
        {
            var address = $"/Programmes/{world.Id}/{step}";
            var page = await leader.OpenAsync(address);
            using var first = await leader.SubmitAsync(page, address, "main form[method=post]");
            using var second = await leader.SubmitAsync(page, address, "main form[method=post]");

            Assert.Equal((HttpStatusCode.Redirect, first.Headers.Location), (second.StatusCode, second.Headers.Location));
        }

        Assert.Equal(OutgoingState.Issued, await world.App.InDatabaseAsync(db => db.OutgoingPapers.Select(paper => paper.State).SingleAsync()));
        Assert.Equal(2, await world.App.InDatabaseAsync(db => db.StoredFiles.CountAsync()));
    }

    [PrintingFact]
    public async Task The_amendment_of_what_was_numbered_on_paper_gets_a_number_above_it()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        await world.IssueAsync();
        var leader = await world.AsAsync(Role.Approver);
        var next = await AmendAsync(world);
        await LeaveAsync(world.Planner, leader, next);

        Assert.Equal("13/KH-LHHN", await world.App.InDatabaseAsync(db => db.Programmes.Where(one => one.Id == next).Select(one => one.Number).SingleAsync()));
    }

    [Fact]
    public async Task Two_people_who_begin_an_amendment_at_once_work_on_one_and_so_does_a_second_click()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        await world.IssueAsync();
        var other = await world.AsAsync(Role.Planner, "Mai Anh");
        var address = $"/Programmes/{world.Id}/Amendment";
        var (mine, theirs) = (await world.Planner.OpenAsync(address), await other.OpenAsync(address));

        var answers = await Task.WhenAll(
            world.Planner.SubmitAsync(mine, address, "main form[method=post]", ("WhatChanged", Change)), other.SubmitAsync(theirs, address, "main form[method=post]", ("WhatChanged", "bổ sung hoạt động")));
        using var again = await world.Planner.SubmitAsync(mine, address, "main form[method=post]", ("WhatChanged", Change));

        var next = await world.App.InDatabaseAsync(db => db.Programmes.Where(one => one.AmendsId == world.Id).Select(one => one.Id).SingleAsync());
        Assert.All(answers.Append(again), answer => Assert.Equal($"/Programmes/{next}", answer.Headers.Location?.ToString()));
        Assert.Equal(3, await world.App.InDatabaseAsync(db => db.Activities.CountAsync(one => one.ProgrammeId == next)));
    }

    [Fact]
    public async Task Two_people_who_change_one_activity_of_it_see_each_other()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        await world.IssueAsync();
        var next = await AmendAsync(world);
        var other = await world.AsAsync(Role.Planner, "Mai Anh");
        var address = $"/Programmes/{next}/Activities/{await LaoActivityAsync(world, next)}/Edit";
        var (mine, theirs) = (await world.Planner.OpenAsync(address), await other.OpenAsync(address));
        using var first = await other.SubmitAsync(theirs, address, "main form[method=post]", ("Input.TimeText", "Quý III"));

        using var second = await world.Planner.SubmitAsync(mine, address, "main form[method=post]", ("Input.TimeText", "Quý IV"));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
        Assert.Contains("Quý III", (await second.ReadPageAsync()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_plans_for_its_owner_begins_an_amendment_and_only_of_what_was_issued()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var address = $"/Programmes/{world.Id}/Amendment";
        Assert.Null((await world.Planner.OpenAsync(address)).QuerySelector("main form[method=post]"));
        await world.IssueAsync();
        var page = await world.Planner.OpenAsync(address);

        foreach (var stranger in new[] { await world.AsAsync(Role.Viewer, "Chỉ xem"), await world.AsAsync(Role.Approver), await world.SecretaryOfLaosAsync(), await world.OutsiderAsync() })
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).StatusCode);
        using var silent = await world.Planner.SubmitAsync(page, address, "main form[method=post]", ("WhatChanged", " "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Equal(1, await world.App.InDatabaseAsync(db => db.Programmes.CountAsync()));
    }

    private static async Task<int> AmendAsync(ProgrammeWorld world)
    {
        using var begun = await world.Planner.SubmitAsync($"/Programmes/{world.Id}/Amendment", ("WhatChanged", Change));
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        return await world.App.InDatabaseAsync(db => db.Programmes.Where(one => one.AmendsId == world.Id).Select(one => one.Id).SingleAsync());
    }

    private static async Task MoveAsync(ProgrammeWorld world, int id)
    {
        using var moved = await world.Planner.SubmitAsync($"/Programmes/{id}/Activities/{await LaoActivityAsync(world, id)}/Edit", ("Input.TimeText", "Quý IV"));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
    }

    /// <summary>From the desk to the paper that left; gives the page on which the leader decided.</summary>
    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> LeaveAsync(RegistryClient planner, RegistryClient leader, int id)
    {
        await planner.SubmitAsync($"/Programmes/{id}/Submission");
        var page = await leader.OpenAsync($"/Programmes/{id}/Approval");
        await leader.SubmitAsync(page, $"/Programmes/{id}/Approval", "#confirm");
        await leader.SubmitAsync($"/Programmes/{id}/Numbering");
        using var issued = await leader.SubmitAsync($"/Programmes/{id}/Issue");
        Assert.Equal($"/Programmes/{id}/Issued", issued.Headers.Location?.ToString());
        return page;
    }

    private static async Task<byte[]> BytesAsync(RegistryClient reader, int id, string kind)
    {
        using var file = await reader.GetAsync($"/Programmes/{id}/Issued/{kind}");
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        return await file.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The SHA-256 of both files as they are given, which is that of the register.</summary>
    private static async Task<(string Pdf, string Word)> FilesAsync(ProgrammeWorld world, int id)
    {
        var (pdf, word) = (await BytesAsync(world.Planner, id, "Pdf"), await BytesAsync(world.Planner, id, "Word"));
        var given = (Convert.ToHexStringLower(SHA256.HashData(pdf)), Convert.ToHexStringLower(SHA256.HashData(word)));
        var noted = await world.App.InDatabaseAsync(db => db.OutgoingPapers.SingleAsync(paper => paper.ProgrammeId == id));
        Assert.Equal((noted.PdfHash, noted.WordHash), given);
        return given;
    }

    private static Task<int> LaoActivityAsync(ProgrammeWorld world, int id) => world.App.InDatabaseAsync(db =>
        db.Activities.Where(one => one.ProgrammeId == id && one.Text == "Họp mặt hữu nghị Việt Nam – Lào").Select(one => one.Id).SingleAsync());

    private static Task<ProgrammeStatus> StatusAsync(ProgrammeWorld world, int id) =>
        world.App.InDatabaseAsync(db => db.Programmes.Where(one => one.Id == id).Select(one => one.Status).SingleAsync());
}
