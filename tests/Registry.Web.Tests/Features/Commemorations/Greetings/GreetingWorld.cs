using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Domain.Partners;
using Registry.Web.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Commemorations.Greetings;

/// <summary>A union on 15 March 2027, the national days of two neighbours, and their consulates.</summary>
internal sealed class GreetingWorld : IAsyncDisposable
{
    private static readonly DateTimeOffset Then = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);

    public RegistryApp App { get; } = new();

    public Association Union { get; private set; } = null!;

    public Partner Laos { get; private set; } = null!;

    public Partner Cambodia { get; private set; } = null!;

    public Contact Consul { get; private set; } = null!;

    public Anniversary LaoDay { get; } = Day("LA", "Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào", "National Day of Laos", new(1975, 12, 2));

    public Anniversary KhmerDay { get; } = Day("KH", "Quốc khánh Vương quốc Campuchia", "National Day of Cambodia", new(1953, 11, 9));

    public RegistryClient Planner { get; private set; } = null!;

    public RegistryClient Leader { get; private set; } = null!;

    public string Picks => $"/Greetings/New?pick={LaoDay.Id}-2027&pick={KhmerDay.Id}-2027";

    public static async Task<GreetingWorld> CreateAsync(Action<RegistryApp>? settings = null)
    {
        var world = new GreetingWorld();
        settings?.Invoke(world.App);
        world.Union = await world.App.UnionAsync();
        await world.App.AddAsync(new Country("LA", "Lào", "Laos"), new Country("KH", "Campuchia", "Cambodia"));
        world.Laos = Consulate(world.Union, "LA", "Tổng Lãnh sự quán Lào", "Consulate General of Laos", "ສະຖານກົງສຸນໃຫຍ່");
        world.Cambodia = Consulate(world.Union, "KH", "Tổng Lãnh sự quán Campuchia", "Consulate General of Cambodia", "អគ្គកុងស៊ុល");
        await world.App.AddAsync(world.Laos, world.Cambodia, world.LaoDay, world.KhmerDay);
        world.Consul = new(world.Laos.Id, "Khamphone Xayavong", "ຄໍາພອນ ໄຊຍະວົງ");
        world.Consul.Hold(null, "Tổng Lãnh sự nước CHDCND Lào", "Consul General of the Lao PDR", null, null);
        world.Consul.AddressAs("Thưa Ngài Tổng Lãnh sự", "Your Excellency", null);
        world.Consul.Reach(["en"], "consul@laos.example", null);
        await world.App.AddAsync(world.Consul);
        world.Planner = await world.App.SignedInAsync(Role.Planner, world.Union);
        world.Leader = await world.App.SignedInAsync(Role.Approver, world.Union, "Thanh Mai");
        return world;
    }

    /// <summary>Makes a round through its page from what is proposed and gives its address.</summary>
    public async Task<string> RoundAsync(params (string Name, string Value)[] typed)
    {
        using var made = await Planner.SubmitAsync(Picks, [("Input.Signer", "Nguyễn Thị Phượng Vỹ"), .. typed]);
        return made.Headers.Location?.ToString() ?? throw new InvalidOperationException(await made.Content.ReadAsStringAsync());
    }

    public static async Task<HttpResponseMessage> PressAsync(RegistryClient client, string address, string handler, params (string, string)[] typed) =>
        await client.SubmitAsync(await client.OpenAsync(address), address, $"form[action*='handler={handler}']", typed);

    /// <summary>Presses a button of the list that changes ticked letters.</summary>
    public async Task<HttpResponseMessage> ChangeAsync(string round, string handler, IEnumerable<int> letters, params (string Name, string Value)[] typed)
    {
        var page = await Planner.OpenAsync(round);
        var form = (IHtmlFormElement)page.QuerySelector("form[data-selection]")!;
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(
            letters.Select(id => KeyValuePair.Create("letter", $"{id}")).Concat(typed.Select(one => KeyValuePair.Create(one.Name, one.Value))).Append(KeyValuePair.Create("__RequestVerificationToken", token)));
        return await Planner.Http.PostAsync(new Uri(form.QuerySelector($"button[formaction*={handler}]")!.GetAttribute("formaction")!, UriKind.Relative), content);
    }

    /// <summary>Submitted by the planner, approved by the leader.</summary>
    public async Task ApproveAsync(string round)
    {
        using var submitted = await PressAsync(Planner, round, "Submit");
        using var approved = await PressAsync(Leader, round, "Approve");
    }

    public Task<List<Letter>> LettersAsync() => App.InDatabaseAsync(db => db.Letters.AsNoTracking().Include(letter => letter.Commemoration).OrderBy(letter => letter.Id).ToListAsync());

    public Task<GreetingRound> KeptAsync() => App.InDatabaseAsync(db => db.GreetingRounds.AsNoTracking().SingleAsync());

    public Task WorkAsync() => App.Services.GetRequiredService<WorkRunner>().RunWaitingAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private static Partner Consulate(Association union, string iso2, string vi, string en, string own)
    {
        var partner = new Partner(union.Id, PartnerKind.ConsulateGeneral, vi, en, iso2);
        partner.Describe(PartnerKind.ConsulateGeneral, vi, en, own, iso2);
        partner.Reach($"protocol@consulate-{iso2.ToLowerInvariant()}.example", "en");
        return partner;
    }

    private static Anniversary Day(string iso2, string vi, string en, DateOnly since) => new(
        new() { NameVi = vi, NameEn = en, Kind = AnniversaryKind.NationalDay, Rule = AnniversaryRule.Fixed, Base = new(since), CountryIso2 = iso2, Source = "Bộ Ngoại giao" },
        Then);
}
