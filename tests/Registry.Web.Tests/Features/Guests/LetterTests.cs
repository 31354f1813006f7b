using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Papers;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Documents.Official;

namespace Registry.Web.Tests.Features.Guests;

/// <summary>The Giấy mời in the form of Decree 30: its lines, its number, its files.</summary>
[Collection(PrintingGroup.Name)]
public sealed class LetterTests
{
    private static readonly (string Name, string Own)[] Foreigners =
    [
        ("Bounmy Phommachan", "ບຸນມີ ພົມມະຈັນ"), ("Sok Dara", "សុខ ដារា"), ("Wiraya Srisuk", "วิรยา ศรีสุข"), ("Park Jihoon", "박지훈"),
        ("Chen Xiaoming", "陈晓明"), ("Andrei Sokolov", "Андрей Соколов"), ("Mohamed Al-Amin", "محمد الأمين"),
    ];

    [Fact]
    public async Task A_letter_names_the_guest_the_hour_as_papers_write_it_and_leaves_room_for_the_number()
    {
        await using var world = await GuestWorld.CreateAsync();
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        using var said = await world.Planner.SubmitAsync($"{world.List}/Invitation", ("Input.Chair", "Chủ tịch Liên hiệp"), ("Input.AnswerBy", "10/06/2027"), ("Input.AskAt", "0251.3822.501"));

        var text = (await world.Planner.OpenAsync($"{world.List}/Letter?guest={lan}")).QuerySelector("article")!.TextContent;

        Assert.Contains("trân trọng kính mời: Lê Thị Lan, Giám đốc, Sở Ngoại vụ", text, StringComparison.Ordinal);
        Assert.Contains("Thời gian: 08 giờ 30 đến 10 giờ 30, thứ Năm, ngày 24 tháng 6 năm 2027", text, StringComparison.Ordinal);
        Assert.Contains("Địa điểm: Nhà khách 378 Nha Trang", text, StringComparison.Ordinal);
        Assert.Contains("Chủ trì: Chủ tịch Liên hiệp", text, StringComparison.Ordinal);
        Assert.Contains("chậm nhất ngày 10 tháng 6 năm 2027, qua 0251.3822.501", text, StringComparison.Ordinal);
        Assert.Contains("Số:        /GM-", text, StringComparison.Ordinal);
        Assert.DoesNotContain("has the honour", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_who_reads_English_finds_it_under_each_line()
    {
        await using var world = await GuestWorld.CreateAsync();
        var ole = await world.GuestAsync("Ole Hansen", "ole@test.dk", language: "en");

        var article = (await world.Planner.OpenAsync($"{world.List}/Letter?guest={ole}")).QuerySelector("article")!;
        var chosen = (await world.Planner.OpenAsync($"{world.List}/Letter?guest={ole}&language=vi")).QuerySelector("article")!;

        Assert.Contains("Union of Friendship Organisations has the honour to invite: Ole Hansen, Director", article.TextContent, StringComparison.Ordinal);
        Assert.Contains("Time: 08:30 – 10:30, Thursday 24 June 2027", article.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("honour", chosen.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_invitations_numbered_at_once_get_two_numbers_of_the_same_register()
    {
        await using var world = await GuestWorld.CreateAsync();
        using var made = await world.Planner.SubmitAsync($"/Commemorations/New?pick={world.Plan.France.Id}-2027", []);
        var other = made.Headers.Location!.ToString();
        var registrar = await world.Plan.AsAsync(Role.Approver);

        var (here, there) = ($"{world.List}/Number", $"{other}/Guests/Number");
        var (one, two) = (await registrar.OpenAsync(here), await registrar.OpenAsync(there));

        foreach (var answer in await Task.WhenAll(registrar.SubmitAsync(one, here, "main form"), registrar.SubmitAsync(two, there, "main form")))
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        Assert.Equal([1, 2], await world.App.InDatabaseAsync(db => db.OutgoingPapers.Select(paper => paper.Value).Order().ToListAsync()));
        Assert.Contains("/GM-", (await world.Planner.OpenAsync("/OutgoingPapers")).QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"Số: 0[12]/GM-\S+", (await world.Planner.OpenAsync($"{world.List}/Letter")).QuerySelector("article")!.TextContent);
    }

    [Fact]
    public async Task A_second_number_is_refused_until_the_first_is_left_empty_with_its_reason()
    {
        await using var world = await GuestWorld.CreateAsync();
        var registrar = await world.Plan.AsAsync(Role.Approver);
        var form = await registrar.OpenAsync($"{world.List}/Number");
        using var first = await registrar.SubmitAsync(form, $"{world.List}/Number", "main form");
        using var second = await registrar.SubmitAsync(form, $"{world.List}/Number", "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);

        using var left = await registrar.SubmitAsync(await registrar.OpenAsync($"{world.List}/Number"), $"{world.List}/Number", "form[action*=Void]", ("reason", "Hoãn vì bão"));
        using var third = await registrar.SubmitAsync($"{world.List}/Number");

        var papers = await world.App.InDatabaseAsync(db => db.OutgoingPapers.OrderBy(paper => paper.Value).Select(paper => new { paper.Value, paper.State }).ToListAsync());
        Assert.Equal([(1, OutgoingState.Void), (2, OutgoingState.Given)], papers.Select(paper => (paper.Value, paper.State)));
    }

    [Fact]
    public async Task A_planner_gives_no_number()
    {
        await using var world = await GuestWorld.CreateAsync();

        using var answer = await world.Planner.GetAsync($"{world.List}/Number");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_Word_file_is_one_that_Word_accepts()
    {
        await using var world = await GuestWorld.CreateAsync();
        var ole = await world.GuestAsync("Ole Hansen", "ole@test.dk", language: "both");

        using var answer = await world.Planner.GetAsync($"{world.List}/Letter/Word?guest={ole}");
        var word = new WordFile(await answer.Content.ReadAsByteArrayAsync());

        Assert.Empty(word.Defects);
    }

    [PrintingFact]
    public async Task All_letters_in_one_file_keep_to_the_margins_of_the_decree_with_names_in_seven_scripts()
    {
        await using var world = await GuestWorld.CreateAsync();
        await world.App.AddAsync([.. Foreigners.Select(one => Guest.Typed(world.Id, new(one.Name) { NameOwn = one.Own, Language = "both", OfficeVi = "Tổng Lãnh sự", OfficeEn = "Consul General" }))]);
        using var asked = await world.Planner.SubmitAsync($"{world.List}/Papers", ("what", "Official"), ("whom", "All"));
        var done = await world.Planner.OpenAsync(asked.Headers.Location!.ToString());
        var bytes = await world.Planner.Http.GetByteArrayAsync(new Uri(done.QuerySelector("main a[href^='/Files/']")!.GetAttribute("href")!, UriKind.Relative));
        if (Environment.GetEnvironmentVariable("KEEP_PAPERS") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, "giay-moi.pdf"), bytes);

        using var paper = new PrintedPaper(bytes);

        Assert.Equal(Foreigners.Length, paper.Pages.Count);
        Assert.All(paper.Fonts, font => Assert.True(font is { Embedded: true, Searchable: true }, font.Name));
        Assert.All(paper.Words, word => Assert.InRange(word.Left, 29, 197));
        foreach (var one in Foreigners)
            Assert.Contains(one.Name, paper.Text, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task A_numbered_paper_is_kept_as_it_leaves_and_later_words_do_not_change_it()
    {
        await using var world = await GuestWorld.CreateAsync();
        var registrar = await world.Plan.AsAsync(Role.Approver);
        using var numbered = await registrar.SubmitAsync($"{world.List}/Number");
        using var issued = await registrar.SubmitAsync(await registrar.OpenAsync($"{world.List}/Number"), $"{world.List}/Number", "form[action*=Issue]");
        using var said = await world.Planner.SubmitAsync($"{world.List}/Invitation", ("Input.Chair", "Người khác"));

        using var paper = new PrintedPaper(await registrar.Http.GetByteArrayAsync(new Uri($"{world.List}/Number?handler=File", UriKind.Relative)));

        Assert.Contains("kính mời: …", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Người khác", paper.Text, StringComparison.Ordinal);
        Assert.Equal(OutgoingState.Issued, (await world.App.InDatabaseAsync(db => db.OutgoingPapers.SingleAsync())).State);
    }
}
