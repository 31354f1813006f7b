using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Seeding;
using Registry.Domain.Days;

namespace Registry.Web.Tests.Data.Seeding;

/// <summary>A person's word stands: the file may offer, never overwrite.</summary>
public sealed class ReferenceOfferTests
{
    private const string Key = "diplomatic-relations/LA";

    [Fact]
    public async Task A_verified_day_is_kept_and_the_new_row_is_offered_once()
    {
        await using var reference = new ReferenceFolder();
        await VerifyAsync(reference);
        MoveDay(reference);

        await reference.LoadAsync();
        await reference.LoadAsync();

        var (day, offers) = await ReadAsync(reference);
        Assert.Equal((new PartialDate(1962, 9, 5), true), (day.Base, day.VerifiedAt is not null));
        var offer = Assert.Single(offers);
        Assert.Equal(("diplomatic_relations", Key), (offer.File, offer.Key));
        Assert.Contains("\"1962-09-06\"", offer.Proposed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_can_be_taken_and_then_has_to_be_verified_again()
    {
        await using var reference = new ReferenceFolder();
        await VerifyAsync(reference);
        MoveDay(reference);
        await reference.LoadAsync();

        await DecideAsync(reference, (decision, id) => decision.AcceptAsync(id, CancellationToken.None));

        var (day, offers) = await ReadAsync(reference);
        Assert.Equal((new PartialDate(1962, 9, 6), (DateTimeOffset?)null), (day.Base, day.VerifiedAt));
        Assert.True(Assert.Single(offers).Accepted);
    }

    [Fact]
    public async Task A_declined_offer_is_not_made_again()
    {
        await using var reference = new ReferenceFolder();
        await VerifyAsync(reference);
        MoveDay(reference);
        await reference.LoadAsync();
        await DecideAsync(reference, (decision, id) => decision.DeclineAsync(id, CancellationToken.None));

        reference.Replace("diplomatic_relations", "PH,1976-07-12", "PH,1976-07-12"); // the same text: nothing to read
        await reference.LoadAsync();

        var (day, offers) = await ReadAsync(reference);
        Assert.Equal(new PartialDate(1962, 9, 5), day.Base);
        Assert.NotNull(Assert.Single(offers).DecidedAt);
    }

    [Fact]
    public async Task An_offer_goes_when_the_file_returns_to_what_we_have()
    {
        await using var reference = new ReferenceFolder();
        await VerifyAsync(reference);
        MoveDay(reference);
        await reference.LoadAsync();

        reference.Replace("diplomatic_relations", "LA,1962-09-06,1962,9,6", "LA,1962-09-05,1962,9,5");
        await reference.LoadAsync();

        Assert.Empty((await ReadAsync(reference)).Offers);
    }

    [Fact]
    public async Task A_holiday_that_a_person_corrected_is_kept()
    {
        await using var reference = new ReferenceFolder();
        var date = new DateOnly(2027, 5, 3);
        await reference.App.InDatabaseAsync(async db =>
        {
            (await db.Holidays.SingleAsync(h => h.Date == date)).Change(HolidayKind.Compensation, "Nghỉ bù theo thông báo", "Day in lieu", "Thông báo 1/TB-BNV", false);
            await db.SaveChangesAsync();
        });
        reference.Replace("holidays_vn", "2027-05-03,", "2027-05-03,Tên khác: ");

        await reference.LoadAsync();

        var (name, offers) = await reference.App.InDatabaseAsync(async db => (
            (await db.Holidays.SingleAsync(h => h.Date == date)).NameVi, await db.ReferenceUpdates.ToListAsync()));
        Assert.Equal("Nghỉ bù theo thông báo", name);
        Assert.Equal("2027-05-03", Assert.Single(offers).Key);
    }

    private static void MoveDay(ReferenceFolder reference) =>
        reference.Replace("diplomatic_relations", "LA,1962-09-05,1962,9,5", "LA,1962-09-06,1962,9,6");

    private static Task VerifyAsync(ReferenceFolder reference) => reference.App.InDatabaseAsync(async db =>
    {
        (await db.Anniversaries.SingleAsync(a => a.Key == Key)).Verify("1", "Hồng Vân", "Hiệp định 05/9/1962", reference.App.Clock.GetUtcNow());
        await db.SaveChangesAsync();
    });

    private static async Task DecideAsync(ReferenceFolder reference, Func<ReferenceDecision, int, Task> decide)
    {
        var id = await reference.App.InDatabaseAsync(db => db.ReferenceUpdates.Select(update => update.Id).SingleAsync());
        await using var scope = reference.App.Services.CreateAsyncScope();
        await decide(scope.ServiceProvider.GetRequiredService<ReferenceDecision>(), id);
    }

    private static Task<(Domain.Anniversaries.Anniversary Day, List<ReferenceUpdate> Offers)> ReadAsync(ReferenceFolder reference) =>
        reference.App.InDatabaseAsync(async db => (await db.Anniversaries.SingleAsync(a => a.Key == Key), await db.ReferenceUpdates.ToListAsync()));
}
