using Microsoft.EntityFrameworkCore;
using Registry.Domain.Anniversaries;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;
using Registry.Web.Tests.Calendars;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Two registries on one database: what is edited on one is given out by the other within five seconds.</summary>
public sealed class TwoNodesTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("registry-nodes-").FullName;
    private readonly string token;
    private readonly byte[] hash;
    private RegistryApp one = null!;
    private RegistryApp other = null!;
    private Anniversary day = null!;

    public TwoNodesTests() => (token, hash) = FeedToken.Create();

    private string Address => $"/feeds/{token}.ics";

    public async Task InitializeAsync()
    {
        one = Open();
        other = Open();
        var union = await one.UnionAsync();
        await one.AddAsync(new Country("LA", "Lào", "Laos"));
        var partner = new Partner(union.Id, PartnerKind.ConsulateGeneral, "Tổng Lãnh sự quán Lào", "Consulate General of the Lao PDR", "LA");
        day = new(Details(isPublic: true), one.Clock.GetUtcNow());
        await one.AddAsync(partner, day);
        await one.AddAsync(new FeedSubscription(union, partner.Id, "Lịch", "en", hash, one.Clock.GetUtcNow()));
    }

    public async Task DisposeAsync()
    {
        await one.DisposeAsync();
        await other.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Both_give_out_the_same_bytes_under_the_same_mark()
    {
        using var here = await one.Anonymous().GetAsync(Address);
        using var there = await other.Anonymous().GetAsync(Address);

        Assert.Equal(await here.Content.ReadAsByteArrayAsync(), await there.Content.ReadAsByteArrayAsync());
        Assert.Equal(here.Headers.ETag, there.Headers.ETag);
    }

    [Fact]
    public async Task An_edit_on_one_is_seen_on_the_other_within_five_seconds_and_looks_the_same()
    {
        await LinesAsync(one);
        await LinesAsync(other);

        await ChangeAsync(one, found => found.Withdraw(one.Clock.GetUtcNow()));
        PassFiveSeconds();

        var there = await LinesAsync(other);
        Assert.Contains("STATUS:CANCELLED", there);
        Assert.Equal(there, await LinesAsync(one));
    }

    [Fact]
    public async Task What_left_is_counted_once_although_both_saw_it_leave()
    {
        await LinesAsync(one);
        await LinesAsync(other);

        await ChangeAsync(one, found => found.Change(Details(isPublic: false), one.Clock.GetUtcNow()));
        PassFiveSeconds();
        await Task.WhenAll(LinesAsync(one), LinesAsync(other));
        PassFiveSeconds();

        var lines = await LinesAsync(other);
        Assert.Equal(lines, await LinesAsync(one));
        Assert.Contains("STATUS:CANCELLED", lines);
        Assert.Equal(1, await one.InDatabaseAsync(db => db.Anniversaries.Where(found => found.Id == day.Id).Select(found => found.FeedSequence).SingleAsync()));
    }

    [Fact]
    public async Task An_address_ended_on_one_is_gone_on_the_other_within_five_seconds()
    {
        await LinesAsync(other);
        await one.InDatabaseAsync(async db =>
        {
            (await db.FeedSubscriptions.SingleAsync()).Revoke(one.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        PassFiveSeconds();

        Assert.Equal(System.Net.HttpStatusCode.Gone, (await other.Anonymous().GetAsync(Address)).StatusCode);
    }

    private Task ChangeAsync(RegistryApp app, Action<Anniversary> change) => app.InDatabaseAsync(async db =>
    {
        change((await db.Anniversaries.FindAsync(day.Id))!);
        await db.SaveChangesAsync();
    });

    private static AnniversaryDetails Details(bool isPublic) => new()
    {
        NameVi = "Quan hệ ngoại giao Việt Nam – Lào",
        NameEn = "Diplomatic relations Viet Nam – Laos",
        Kind = AnniversaryKind.DiplomaticRelations,
        Rule = AnniversaryRule.Fixed,
        Base = new(1962, 9, 5),
        CountryIso2 = "LA",
        Source = "Sổ tay đối ngoại",
        IsPublic = isPublic,
    };

    private void PassFiveSeconds()
    {
        one.Clock.Advance(TimeSpan.FromSeconds(5));
        other.Clock.Advance(TimeSpan.FromSeconds(5));
    }

    private async Task<IReadOnlyList<string>> LinesAsync(RegistryApp app) => CalendarLint.Unfold(await app.Anonymous().Http.GetByteArrayAsync(Address));

    private RegistryApp Open()
    {
        var app = new RegistryApp();
        app.Settings["Database:ConnectionString"] = $"Data Source={Path.Combine(folder, "registry.db")}";
        app.Settings["Calendar:SecondsBetweenLooks"] = "2";
        _ = app.Services;
        return app;
    }
}
