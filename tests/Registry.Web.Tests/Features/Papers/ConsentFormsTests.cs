using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Papers;

[Collection(PrintingGroup.Name)]
public sealed class ConsentFormsTests : IAsyncDisposable
{
    private readonly RegistryApp app = new();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_form_asks_for_each_purpose_by_itself_with_nothing_ticked_and_tells_the_rights()
    {
        var people = await PaperPeople.AddAsync(app);
        await NoticeAsync();
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);
        var person = await app.InDatabaseAsync(db => db.Persons.SingleAsync(one => one.FullName == "Trần Văn Ơn"));

        var page = await secretary.OpenAsync($"/Members/{person.Id}/ConsentForm");
        using var word = await secretary.GetAsync($"/Members/{person.Id}/ConsentForm/Word");

        var paper = page.QuerySelector("article.paper")!.TextContent;
        Assert.Contains("HỘI HỮU NGHỊ VIỆT NAM – LÀO", paper.Replace('\u00a0', ' '), StringComparison.Ordinal); // the branch asks through its association
        Assert.Contains("Thông báo số 02/2026", paper, StringComparison.Ordinal);
        Assert.Contains("ảnh chụp tại hoạt động", paper, StringComparison.Ordinal);
        Assert.Contains("Được rút lại", paper, StringComparison.Ordinal);
        Assert.Equal(4, paper.Count(letter => letter == '☐'));
        Assert.DoesNotContain('☑', paper);
        Assert.DoesNotContain("0913", paper, StringComparison.Ordinal);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.Content.Headers.ContentType!.MediaType);
    }

    [PrintingFact]
    public async Task A_selection_gets_a_form_each_in_one_file_but_not_who_asked_that_their_data_rest()
    {
        var people = await PaperPeople.AddAsync(app);
        await NoticeAsync();
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        using var asked = await secretary.SubmitAsync("/Members/ConsentForms");

        var item = await app.InDatabaseAsync(db => db.WorkItems.SingleAsync());
        Assert.True(item.State == WorkItemState.Done, item.Result);
        using var file = await secretary.GetAsync(item.ResultAddress!);
        using var paper = new PrintedPaper(await file.Content.ReadAsByteArrayAsync());
        Assert.Contains("Họ và tên: Nguyễn Thị Phượng Vỹ; số thẻ hội viên: VL-0001", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Họ và tên: Trần Văn Ơn", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lê Hữu Ước", paper.Text, StringComparison.Ordinal);
        Assert.StartsWith("2 phiếu", item.Result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_that_was_used_stays_as_it_is_and_the_next_begins_with_its_words()
    {
        var people = await PaperPeople.AddAsync(app);
        var notice = await NoticeAsync();
        var administrator = await app.SignedInAsync(Role.Administrator, people.Union);
        using var corrected = await administrator.SubmitAsync($"/Administration/Notices/Edit/{notice}", ("Input.Contact", "Văn phòng Hội, tầng 2"));
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        var open = await administrator.OpenAsync($"/Administration/Notices/Edit/{notice}");
        var person = await app.InDatabaseAsync(db => db.Persons.Select(one => one.Id).FirstAsync());
        await app.AddAsync(new Consent(person, "Mời dự hoạt động", "02/2026", new(2027, 1, 4), null));

        using var late = await administrator.SubmitAsync(open, $"/Administration/Notices/Edit/{notice}", "main form[method=post]", ("Input.Contact", "Ai đó"));
        var shown = await administrator.OpenAsync($"/Administration/Notices/Edit/{notice}");
        using var next = await administrator.SubmitAsync("/Administration/Notices/New", ("Input.Edition", "01/2027"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Null(shown.QuerySelector("main form[method=post]"));
        var kept = await app.InDatabaseAsync(db => db.ConsentNotices.OrderBy(one => one.Id).ToListAsync());
        Assert.Equal([("02/2026", "Văn phòng Hội, tầng 2"), ("01/2027", "Văn phòng Hội, tầng 2")], kept.Select(one => (one.Edition, one.Contact)));
    }

    private async Task<int> NoticeAsync()
    {
        var notice = new ConsentNotice(
            "02/2026", new(2026, 7, 1), "Mời dự hoạt động: điện thoại, thư điện tử\nĐăng ảnh: họ tên, ảnh chụp tại hoạt động", "Hội giữ trong sổ hội viên.", "Được biết.\nĐược rút lại đồng ý.", "Văn phòng Hội");
        await app.AddAsync(notice);
        return notice.Id;
    }
}
