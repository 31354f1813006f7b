using System.Net;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Tests.Documents;
using Registry.Web.Tests.Documents.Official;

namespace Registry.Web.Tests.Features.Guests;

/// <summary>The letters to all guests as one Word file, to be changed by hand.</summary>
[Collection(PrintingGroup.Name)]
public sealed class GuestLettersInWordTests
{
    [Theory]
    [InlineData("Official")]
    [InlineData("Letters")]
    public async Task Every_guest_has_a_page_of_the_one_file_and_Word_objects_to_nothing(string what)
    {
        await using var world = await WorldAsync(12);

        var word = await FileAsync(world, what);

        Assert.Empty(word.Defects);
        Assert.Equal(12, word.Read(main => main.Document!.Descendants<SectionProperties>().Count()));
        var text = word.Read(main => main.Document!.InnerText);
        Assert.All(Enumerable.Range(1, 12), number => Assert.Contains($"Nguyễn Văn Khách {number}", text, StringComparison.Ordinal));
        Assert.Contains("ບຸນມີ", text, StringComparison.Ordinal);
    }

    [OfficeFact]
    public async Task The_file_opens_with_one_page_for_each_guest()
    {
        await using var world = await WorldAsync(12);

        using var printed = (await FileAsync(world, "Official")).Print();
        using var letters = (await FileAsync(world, "Letters")).Print();

        Assert.Equal(12, printed.Pages.Count);
        Assert.Equal(12, letters.Pages.Count);
    }

    [Fact]
    public async Task A_list_too_long_for_Word_is_told_so_and_cards_are_no_letters()
    {
        await using var world = await WorldAsync(2001);

        using var cards = await world.Planner.SubmitAsync($"{world.List}/Papers", ("what", "Badges"), ("whom", "All"), ("word", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cards.StatusCode);

        using var asked = await world.Planner.SubmitAsync($"{world.List}/Papers", ("what", "Official"), ("whom", "All"), ("word", "true"));
        var item = await world.App.InDatabaseAsync(db => db.WorkItems.SingleAsync());
        Assert.Equal(WorkItemState.Failed, item.State);
        Assert.Contains("2000", (await world.Planner.OpenAsync(asked.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<GuestWorld> WorldAsync(int count)
    {
        var world = await GuestWorld.CreateAsync();
        await world.App.AddAsync([.. Enumerable.Range(1, count).Select(number => Guest.Typed(world.Id, new($"Nguyễn Văn Khách {number}")
        {
            NameOwn = number % 4 == 0 ? "ບຸນມີ ພົມມະຈັນ" : null,
            Language = number % 3 == 0 ? "both" : "vi",
            OfficeVi = "Giám đốc",
            OrganisationVi = "Sở Ngoại vụ",
        }))]);
        return world;
    }

    private static async Task<WordFile> FileAsync(GuestWorld world, string what)
    {
        using var asked = await world.Planner.SubmitAsync($"{world.List}/Papers", ("what", what), ("whom", "All"), ("word", "true"));
        var item = await world.App.InDatabaseAsync(db => db.WorkItems.OrderByDescending(one => one.Id).FirstAsync());
        Assert.True(item.State == WorkItemState.Done, item.Result);
        return new(await world.Planner.Http.GetByteArrayAsync(new Uri(item.ResultAddress!, UriKind.Relative)));
    }
}
