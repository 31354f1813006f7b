using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Domain.Partners;
using Registry.Domain.Subscriptions;
using Registry.Web.Security;
using Registry.Web.Tests.Calendars;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>A union with a Lao partner, a few public days and one calendar given away.</summary>
internal sealed class FeedWorld : IAsyncDisposable
{
    public RegistryApp App { get; } = new();

    public Association Union { get; private set; } = null!;

    public Partner Consulate { get; private set; } = null!;

    public Anniversary Laos { get; private set; } = null!;

    public FeedSubscription Subscription { get; private set; } = null!;

    public string Token { get; private set; } = "";

    public string Address => $"/feeds/{Token}.ics";

    /// <summary>Where it is reached over the network, if it is.</summary>
    public string Served { get; private set; } = "";

    public static Task<FeedWorld> CreateAsync(params (string Key, string Value)[] settings)
    {
        var world = new FeedWorld();
        foreach (var (key, value) in settings)
            world.App.Settings[key] = value;
        return FillAsync(world);
    }

    /// <summary>At an address of this machine, for programs of other people.</summary>
    public static Task<FeedWorld> CreateServedAsync(params (string Key, string Value)[] settings)
    {
        var world = new FeedWorld();
        foreach (var (key, value) in settings)
            world.App.Settings[key] = value;
        world.App.UseKestrel(0);
        world.App.StartServer();
        world.Served = world.App.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        return FillAsync(world);
    }

    private static async Task<FeedWorld> FillAsync(FeedWorld world)
    {
        world.Union = await world.App.UnionAsync();
        await world.App.AddAsync(new Country("LA", "Lào", "Laos"), new Country("FR", "Pháp", "France"));
        world.Consulate = new Partner(world.Union.Id, PartnerKind.ConsulateGeneral, "Tổng Lãnh sự quán Lào", "Consulate General of the Lao PDR", "LA");
        world.Laos = world.Day("Quan hệ ngoại giao Việt Nam – Lào", "Diplomatic relations Viet Nam – Laos", new(1962, 9, 5), "LA");
        await world.App.AddAsync(
            world.Consulate,
            world.Laos,
            world.Day("Quốc khánh Pháp", "National Day of France", new(1789, 7, 14), "FR", AnniversaryKind.NationalDay),
            world.Day("Việt Nam gia nhập Liên hợp quốc", "Viet Nam joins the United Nations", new(1977, 9, 20), null, AnniversaryKind.Accession));
        (world.Token, var hash) = FeedToken.Create();
        world.Subscription = new(world.Union, world.Consulate.Id, "Lịch cho Tổng lãnh sự", "en", hash, world.Now);
        world.Subscription.Select([], [], includesCommemorations: true, "en");
        await world.App.AddAsync(world.Subscription);
        return world;
    }

    public DateTimeOffset Now => App.Clock.GetUtcNow();

    public Anniversary Day(
        string nameVi, string nameEn, PartialDate date, string? country, AnniversaryKind kind = AnniversaryKind.DiplomaticRelations, bool isPublic = true, int? associationId = null, string? further = null) =>
        new(new AnniversaryDetails
        {
            NameVi = nameVi,
            NameEn = nameEn,
            FurtherNames = further,
            Kind = kind,
            Rule = AnniversaryRule.Fixed,
            Base = date,
            CountryIso2 = country,
            AssociationId = associationId,
            Source = "Sổ tay đối ngoại",
            IsPublic = isPublic,
        }, Now);

    /// <summary>A shared ceremony on the Lao day of 2027, approved.</summary>
    public async Task<Commemoration> CeremonyAsync(TimeOnly? at = null, CommemorationForm form = CommemorationForm.Ceremony)
    {
        Commemoration ceremony = null!;
        await App.InDatabaseAsync(async db =>
        {
            var day = await db.Anniversaries.FindAsync(Laos.Id);
            var union = await db.Associations.FindAsync(Union.Id);
            ceremony = new(union!, day!.OccurrenceIn(2027)!, form, "Mít tinh Việt Nam – Lào", "Viet Nam – Laos ceremony", Now, "1", "Hồng Vân");
            ceremony.Describe("Mít tinh Việt Nam – Lào", "Viet Nam – Laos ceremony", "Biên Hòa", at, null, null, null, isShared: true, Now);
            ceremony.Approve(Now, "1", "Hồng Vân");
            db.Add(ceremony);
            await db.SaveChangesAsync();
        });
        return ceremony;
    }

    public Task ChangeAsync<T>(int id, Action<T> change)
        where T : class => App.InDatabaseAsync(async db =>
        {
            change((await db.FindAsync<T>(id))!);
            await db.SaveChangesAsync();
        });

    public async Task<byte[]> FetchAsync(string address)
    {
        using var response = await App.Anonymous().GetAsync(address);
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Empty(CalendarLint.Faults(bytes));
        return bytes;
    }

    /// <summary>As a program that has these bytes already.</summary>
    public async Task FetchAgainAsync(HttpResponseMessage had)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.TryAddWithoutValidation("If-None-Match", had.Headers.ETag!.ToString());
        using var response = await App.Anonymous().Http.SendAsync(request);
        Assert.Equal(System.Net.HttpStatusCode.NotModified, response.StatusCode);
    }

    public async Task<IReadOnlyList<string>> LinesAsync(string address) => CalendarLint.Unfold(await FetchAsync(address));

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
