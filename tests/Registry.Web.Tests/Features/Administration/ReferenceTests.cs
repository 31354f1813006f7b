using Microsoft.EntityFrameworkCore;
using Registry.Data.Seeding;
using Registry.Domain.Access;
using Registry.Domain.Days;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Administration;

public sealed class ReferenceTests
{
    private static readonly DateOnly Day = new(2027, 4, 30);

    [Theory]
    [InlineData("Accept", "Ngày Chiến thắng", true)]
    [InlineData("Decline", "Tên do người dùng đặt", false)]
    public async Task An_offered_row_stands_beside_ours_and_is_taken_or_left(string answer, string name, bool accepted)
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        var offer = Offer();
        await app.AddAsync(new Holiday(Day, HolidayKind.Law, "Tên do người dùng đặt", "Victory Day", "Người dùng"), offer);
        var address = $"/Administration/Reference/Show/{offer.Id}";
        var page = await administrator.OpenAsync(address);
        var action = page.QuerySelector($"main button[formaction*={answer}]")!.GetAttribute("formaction")!;
        (await administrator.SubmitAsync(page, action, "main form")).Dispose();

        var compared = page.QuerySelector(".compare tbody")!.TextContent;
        Assert.Contains("Tên do người dùng đặt", compared, StringComparison.Ordinal);
        Assert.Contains("Ngày Chiến thắng", compared, StringComparison.Ordinal);
        Assert.Equal(name, await app.InDatabaseAsync(db => db.Holidays.Select(holiday => holiday.NameVi).SingleAsync()));
        Assert.Equal((accepted, "Hồng Vân"), await app.InDatabaseAsync(db => db.ReferenceUpdates.Select(update => ValueTuple.Create(update.Accepted, update.DecidedBy!)).SingleAsync()));
    }

    [Fact]
    public async Task Looking_at_an_offer_changes_nothing()
    {
        await using var app = new RegistryApp();
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        var offer = Offer();
        await app.AddAsync(new Holiday(Day, HolidayKind.Law, "Tên do người dùng đặt", "Victory Day", "Người dùng"), offer);
        await administrator.OpenAsync($"/Administration/Reference/Show/{offer.Id}");

        Assert.Equal("Tên do người dùng đặt", await app.InDatabaseAsync(db => db.Holidays.Select(holiday => holiday.NameVi).SingleAsync()));
    }

    private static ReferenceUpdate Offer() => new()
    {
        File = "holidays_vn",
        Key = "2027-04-30",
        Proposed = """{"date":"2027-04-30","name_vi":"Ngày Chiến thắng","name_en":"Victory Day","kind":"law","source":"Bộ luật Lao động","uncertain":"n"}""",
        Hash = "0123",
        SeenAt = new StoppedClock().GetUtcNow(),
    };
}
