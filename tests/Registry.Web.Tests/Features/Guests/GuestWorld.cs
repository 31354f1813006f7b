using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Tests.Features.Commemorations;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Guests;

/// <summary>A ceremony on Thursday 24 June 2027 with hour and place, and its guests.</summary>
public sealed partial class GuestWorld : IAsyncDisposable
{
    private GuestWorld(PlanWorld plan) => Plan = plan;

    public PlanWorld Plan { get; }

    public RegistryApp App => Plan.App;

    public RegistryClient Planner => Plan.Planner;

    public int Id { get; private set; }

    public string List => $"/Commemorations/{Id}/Guests";

    public static async Task<GuestWorld> CreateAsync(Action<RegistryApp>? settings = null)
    {
        var plan = await PlanWorld.CreateAsync(settings);
        var world = new GuestWorld(plan) { Id = await plan.CeremonyAsync() };
        using var edited = await plan.Planner.SubmitAsync(
            $"/Commemorations/{world.Id}/Edit", ("Input.Place", "Nhà khách 378 Nha Trang"), ("Input.StartsAt", "08:30"), ("Input.EndsAt", "10:30"));
        return world;
    }

    public async Task<int> GuestAsync(string name, string? email, int companions = 0, string language = "vi")
    {
        var guest = Guest.Typed(Id, new(name) { Email = email, Companions = companions, Language = language, OrganisationVi = "Sở Ngoại vụ", OfficeVi = "Giám đốc", OfficeEn = "Director" });
        await App.AddAsync(guest);
        return guest.Id;
    }

    public async Task<string> SendAsync(string kind, params (string, string)[] fields)
    {
        using var response = await Planner.SubmitAsync($"{List}/Sending/{kind}", fields);
        return (await Planner.OpenAsync(List)).Body!.TextContent;
    }

    public Task<List<OutboxMessage>> LettersAsync() => App.InDatabaseAsync(db => db.Outbox.AsNoTracking().OrderBy(letter => letter.Id).ToListAsync());

    public Task<Guest> GuestAsync(int id) => App.InDatabaseAsync(db => db.Guests.Include(guest => guest.Answers).AsNoTracking().SingleAsync(guest => guest.Id == id));

    /// <summary>The personal address in a letter.</summary>
    public static string LinkIn(OutboxMessage letter) => Link().Match(letter.Text) is { Success: true } found ? found.Value : throw new InvalidOperationException("No link in: " + letter.Text);

    public static string Property(OutboxMessage letter, string name) => letter.Calendar!.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")
        .First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..];

    public static int SequenceOf(OutboxMessage letter) => int.Parse(Property(letter, "SEQUENCE:"), CultureInfo.InvariantCulture);

    public Task MoveAsync(string day, bool tell) => Planner.SubmitAsync(
        $"/Commemorations/{Id}/Date", ("Input.Day", day), ("Input.TellGuests", tell.ToString(CultureInfo.InvariantCulture).ToLowerInvariant()));

    public ValueTask DisposeAsync() => Plan.DisposeAsync();

    [GeneratedRegex(@"/invitation/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();
}
