using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Anniversaries;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;
using Registry.Web.Tests.Calendars;
using Registry.Web.Tests.Features.Account;
using Registry.Web.Tests.Jobs;
using Registry.Web.Tests.Support;
using Registry.Web.Time;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Two real programs on one database, as two servers of an office: by the clock on the wall.</summary>
public sealed class TwoProgramsTests : IAsyncLifetime
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(5);

    private readonly string folder = Directory.CreateTempSubdirectory("registry-programs-").FullName;
    private readonly string token;
    private readonly byte[] hash;
    private readonly HttpClient here = Browser();
    private readonly HttpClient there = Browser();
    private RegistryApp hand = null!;
    private RealProcess one = null!;
    private RealProcess other = null!;
    private Anniversary day = null!;
    private FeedSubscription subscription = null!;
    private int fetches;

    public TwoProgramsTests() => (token, hash) = FeedToken.Create();

    private string Address => $"/feeds/{token}.ics";

    public async Task InitializeAsync()
    {
        hand = Hand(folder);
        await FillAsync();
        Dictionary<string, string> settings = new(hand.Settings);
        settings.Remove("Calendar:SecondsBetweenLooks"); // as offices run it
        (one, other) = (Start(settings), Start(settings));
        (here.BaseAddress, there.BaseAddress) = (await one.AddressAsync(), await other.AddressAsync());
    }

    public async Task DisposeAsync()
    {
        one.Dispose();
        other.Dispose();
        here.Dispose();
        there.Dispose();
        await hand.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_is_edited_on_one_is_given_out_by_the_other_within_five_seconds_in_the_same_bytes()
    {
        var first = await AssertBothGiveTheSameAsync();
        var planner = new RegistryClient(here, null);
        Assert.Equal("/", (await planner.SignInAsync()).Headers.Location!.OriginalString);

        await SubmitAsync(planner, $"/Anniversaries/{day.Id}/Withdrawal");
        await AssertSoonAsync(there, async () => (await LinesAsync(there)).Contains("STATUS:CANCELLED"));
        await AssertSoonAsync(here, async () => (await LinesAsync(here)).Contains("STATUS:CANCELLED"));
        var withdrawn = await AssertBothGiveTheSameAsync();
        Assert.NotEqual(first, withdrawn);

        // by neither of them: a job, an import, a third server
        await hand.InDatabaseAsync(async db =>
        {
            (await db.Anniversaries.SingleAsync()).Restore(hand.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        await AssertSoonAsync(here, async () => (await LinesAsync(here)).Contains("STATUS:CONFIRMED"));
        await AssertSoonAsync(there, async () => (await LinesAsync(there)).Contains("STATUS:CONFIRMED"));
        await AssertBothGiveTheSameAsync();

        await SubmitAsync(planner, $"/Calendar/Subscriptions/Revocation/{subscription.Id}");
        await AssertSoonAsync(there, async () => await StatusAsync(there) == HttpStatusCode.Gone);
        await AssertEachFetchWasCountedAsync();
    }

    private static HttpClient Browser() => new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private static RealProcess Start(Dictionary<string, string> settings) => new(settings);

    private static RegistryApp Hand(string folder)
    {
        var hand = new RegistryApp { Settings = { ["Database:Folder"] = folder } };
        hand.Clock.Set(new RegistryClock().GetUtcNow());
        return hand;
    }

    private async Task FillAsync()
    {
        var union = await hand.UnionAsync();
        await hand.UserAsync(union);
        await hand.AddAsync(new Country("LA", "Lào", "Laos"));
        var now = hand.Clock.GetUtcNow();
        var partner = new Partner(union.Id, PartnerKind.ConsulateGeneral, "Tổng Lãnh sự quán Lào", "Consulate General of the Lao PDR", "LA");
        day = new(new()
        {
            NameVi = "Quan hệ ngoại giao Việt Nam – Lào",
            NameEn = "Diplomatic relations Viet Nam – Laos",
            Kind = AnniversaryKind.DiplomaticRelations,
            Rule = AnniversaryRule.Fixed,
            Base = new(1962, 9, 5),
            CountryIso2 = "LA",
            Source = "Sổ tay đối ngoại",
            IsPublic = true,
        }, now);
        await hand.AddAsync(partner, day);
        subscription = new(union, partner.Id, "Lịch", "en", hash, now);
        await hand.AddAsync(subscription);
    }

    private static async Task SubmitAsync(RegistryClient planner, string address)
    {
        using var done = await planner.SubmitAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
    }

    /// <summary>The same bytes under the same mark, which either of them knows as its own; the mark.</summary>
    private async Task<string> AssertBothGiveTheSameAsync()
    {
        using var mine = await FetchAsync(here);
        using var theirs = await FetchAsync(there);
        Assert.Equal(await mine.Content.ReadAsByteArrayAsync(), await theirs.Content.ReadAsByteArrayAsync());
        var mark = mine.Headers.ETag!.Tag;
        Assert.Equal(mark, theirs.Headers.ETag!.Tag);
        foreach (var program in new[] { here, there })
        {
            using var again = await FetchAsync(program, mark);
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }

        return mark;
    }

    /// <summary>Asked again and again; whoever asks five seconds after the edit sees it, however slow the machine is.</summary>
    private static async Task AssertSoonAsync(HttpClient program, Func<Task<bool>> isSeen)
    {
        var edited = Stopwatch.GetTimestamp();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        do
        {
            var asked = Stopwatch.GetElapsedTime(edited);
            if (await isSeen())
                return;

            Assert.True(asked < Promised, $"{program.BaseAddress} did not know of it {asked.TotalSeconds:0.0} s later");
        }
        while (await timer.WaitForNextTickAsync());
    }

    /// <summary>What was counted last is written down when a program stops.</summary>
    private async Task AssertEachFetchWasCountedAsync()
    {
        await one.StopAsync();
        await other.StopAsync();
        var kept = await hand.InDatabaseAsync(db => db.FeedSubscriptions.AsNoTracking().SingleAsync());

        Assert.Equal((fetches, 6), (kept.Fetches, kept.Unchanged));
    }

    private async Task<IReadOnlyList<string>> LinesAsync(HttpClient program)
    {
        using var answer = await FetchAsync(program);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Empty(CalendarLint.Faults(bytes));
        return CalendarLint.Unfold(bytes);
    }

    private async Task<HttpStatusCode> StatusAsync(HttpClient program)
    {
        using var answer = await FetchAsync(program);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> FetchAsync(HttpClient program, string? mark = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        if (mark is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", mark);
        var answer = await program.SendAsync(request);
        if (answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotModified)
            fetches++;
        return answer;
    }
}
