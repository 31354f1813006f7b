using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Papers;

[Collection(PrintingGroup.Name)]
public sealed class MemberLettersTests : IAsyncDisposable
{
    private readonly RegistryApp app = new();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [PrintingFact]
    public async Task Every_chosen_member_gets_a_letter_with_their_own_name()
    {
        var people = await PaperPeople.AddAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        using var asked = await secretary.SubmitAsync(
            "/Members/Letters", ("Input.Subject", "Mời dự họp mặt đầu năm"), ("Input.Body", "Kính mời {xưng hô} {họ tên}, số thẻ {số thẻ}, dự họp mặt."), ("Input.Symbol", "CV-HVL"));

        Assert.StartsWith("/Work/", asked.Headers.Location!.ToString(), StringComparison.Ordinal);
        var item = await app.InDatabaseAsync(db => db.WorkItems.SingleAsync());
        Assert.True(item.State == WorkItemState.Done, item.Result);
        using var file = await secretary.GetAsync(item.ResultAddress!);
        using var paper = new PrintedPaper(await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("2", paper.Info("Pages"));
        Assert.Contains("Trần Văn Ơn, số thẻ VL-0002, dự họp mặt./.", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Thị Phượng Vỹ, số thẻ VL-0001, dự họp mặt./.", paper.Text, StringComparison.Ordinal);
        Assert.Contains("/CV-HVL", paper.Text, StringComparison.Ordinal);
    }

    [PrintingFact]
    public async Task The_first_letter_can_be_looked_at_before()
    {
        var people = await PaperPeople.AddAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);
        var page = await secretary.OpenAsync("/Members/Letters");
        var address = page.QuerySelector("button[formaction]")!.GetAttribute("formaction")!;
        page.QuerySelector("main form")!.SetAttribute("action", address);

        using var first = await secretary.SubmitAsync(page, address, "main form", ("Input.Subject", "Mời họp"), ("Input.Body", "Kính mời {họ tên}."));

        Assert.Equal("application/pdf", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.WorkItems.CountAsync()));
    }

    [Fact]
    public async Task A_place_that_nothing_fills_is_said_beside_the_text_and_what_was_typed_stays()
    {
        var people = await PaperPeople.AddAsync(app);
        var secretary = await app.SignedInAsync(Role.Secretary, people.Association);

        using var answer = await secretary.SubmitAsync("/Members/Letters", ("Input.Subject", "Mời họp"), ("Input.Body", "Kính mời {tên vợ}."));

        var page = await answer.ReadPageAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Không có chỗ điền “tên vợ”", page.QuerySelector("[id='Input.Body-error']")!.Text(), StringComparison.Ordinal);
        Assert.Equal("Kính mời {tên vợ}.", page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal(0, await app.InDatabaseAsync(db => db.WorkItems.CountAsync()));
    }

    [Fact]
    public async Task Nobody_writes_to_the_members_of_another_association()
    {
        var people = await PaperPeople.AddAsync(app);
        var other = await app.SignedInAsync(Role.Secretary, await app.UnionAsync("Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa"));

        using var answer = await other.GetAsync($"/Members/Letters?Association={people.Association.Id}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
