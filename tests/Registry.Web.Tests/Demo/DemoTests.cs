using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;
using Registry.Domain.Commemorations;
using Registry.Domain.Partners;
using Registry.Domain.Programmes;
using Registry.Web.Demo;
using Registry.Web.Tests.Support;
using Registry.Web.Time;

namespace Registry.Web.Tests.Demo;

/// <summary>What a newcomer finds: the union of Đồng Nai with its past and a season in every state.</summary>
public sealed class DemoTests
{
    [Fact]
    public async Task The_union_stands_with_its_associations_and_congresses()
    {
        await using var app = Demonstration();

        var associations = await app.InDatabaseAsync(db => db.Associations.Include(a => a.Congresses).ToListAsync());

        var laos = associations.Single(a => a.Name == "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai");
        Assert.Equal([(3, 2020, 2025)], laos.Congresses.Select(c => (c.Ordinal, c.TermFromYear, c.TermToYear)));
        Assert.Equal(
            ["asean", "CU", "GB"],
            associations.Where(a => a.Status == AssociationStatus.Canvassing).Select(a => a.CountryIso2 ?? a.Scope!).Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task It_knows_its_own_address_so_that_letters_about_the_calendar_are_offered()
    {
        await using var app = Demonstration();
        app.UseKestrel(0);
        app.StartServer();
        app.IsServed = true;

        var page = await app.Anonymous().OpenAsync("/subscribe?lang=en");

        Assert.NotNull(page.QuerySelector("#Letters_Email"));
        Assert.StartsWith($"{app.ClientOptions.BaseAddress}feeds/", page.QuerySelector("input[value*='.ics']")!.GetAttribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Boards_have_a_past_with_empty_places_somebody_who_acts_and_a_term_that_is_over()
    {
        await using var app = Demonstration();

        var (laos, cambodia) = await app.InDatabaseAsync(async db =>
        {
            var ids = await db.Associations.Where(association => association.Kind == AssociationKind.Association && association.Status != AssociationStatus.Merged && association.CountryIso2 != null)
                .ToDictionaryAsync(association => association.CountryIso2!, association => association.Id);
            return (await db.BoardAsync(ids["LA"], default), await db.BoardAsync(ids["KH"], default));
        });

        var today = app.Clock.Today();
        Assert.All(laos.On(today).Places.Where(place => !place.IsEmpty && place.Holding!.From < new DateOnly(2025, 1, 1)), place => Assert.True(place.IsCarriedOver));
        Assert.Contains(laos.WarningsOn(today), warning => warning.Code == BoardWarnings.NotReported);
        Assert.Contains(cambodia.WarningsOn(today), warning => warning.Code == BoardWarnings.ChairActing);
        Assert.Equal("Hồ Ngọc Ẩn", laos.On(new(2022, 1, 1)).Signer!.Person!.FullName);
    }

    [Fact]
    public async Task The_secretary_is_at_home_with_Laos_and_sees_the_founding_committee_for_ASEAN_with_what_its_dossier_lacks()
    {
        await using var app = Demonstration();
        var asean = await app.InDatabaseAsync(db => db.Associations.SingleAsync(one => one.Scope == "asean"));
        var secretary = app.Anonymous();
        using var signedIn = await secretary.SubmitAsync("/Account/SignIn", ("Input.Email", "secretary@demo.test"), ("Input.Password", "mua-thu-2027-vui"));

        var founders = await secretary.OpenAsync($"/Associations/{asean.Id}/Board/Founders");
        var home = await secretary.OpenAsync("/Members/Paper");

        var paper = founders.QuerySelector("article.paper")!.TextContent;
        Assert.All(["Lương Thế Hiển", "Châu Thị Kim Loan", "Phùng Gia Khiêm"], name => Assert.Contains(name, paper, StringComparison.Ordinal));
        Assert.Contains("Phùng Gia Khiêm: ", founders.QuerySelector("main section")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai", home.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_programme_of_2025_was_carried_out_and_that_of_2027_is_a_draft_with_its_ordinals()
    {
        await using var app = Demonstration();

        var programmes = await app.InDatabaseAsync(db => db.Programmes.Include(one => one.RenewedFrom).Where(one => one.Status != ProgrammeStatus.Superseded).ToDictionaryAsync(one => one.Year));
        var texts = await app.InDatabaseAsync(db => db.Activities.Where(one => one.Programme!.Year == 2027).Select(one => one.Text).ToListAsync());

        Assert.Equal((ProgrammeStatus.Issued, ProgrammeStatus.Issued, ProgrammeStatus.Draft), (programmes[2025].Status, programmes[2026].Status, programmes[2027].Status));
        Assert.Equal(2025, programmes[2027].RenewedFrom!.Year);
        Assert.Contains("Kỷ niệm 60 năm thiết lập quan hệ ngoại giao Việt Nam – Campuchia.", texts);
        Assert.Contains("Chuẩn bị họp mặt kiều bào nhân dịp Tết Nguyên đán Mậu Thân 2028.", texts);
    }

    [Fact]
    public async Task The_programme_of_2026_was_amended_and_says_what_changed()
    {
        await using var app = Demonstration();
        var planner = await app.SignedInAsync("planner@demo.test");
        var edition = await app.InDatabaseAsync(db => db.Programmes.Include(one => one.Amends).SingleAsync(one => one.Edition == 2));

        var page = (await planner.OpenAsync($"/Programmes/{edition.Id}/Issued")).QuerySelector("main")!;

        Assert.Equal((2026, ProgrammeStatus.Issued, ProgrammeStatus.Superseded), (edition.Year, edition.Status, edition.Amends!.Status));
        Assert.Contains("cán bộ hội ở xã, phường", page.QuerySelector(".differences")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("09/TTr-LHHN", (await planner.OpenAsync("/OutgoingPapers")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_activities_of_2020_and_2025_are_told_with_their_ordinals()
    {
        await using var app = Demonstration();

        var ordinals = await app.InDatabaseAsync(db => db.Commemorations.Include(c => c.Anniversary)
            .Where(c => c.OccurrenceOn.Year == 2020 || c.OccurrenceOn.Year == 2025)
            .ToDictionaryAsync(c => (c.Anniversary!.Key!, c.Year), c => (c.Ordinal, c.Status)));

        Assert.Equal((70, CommemorationStatus.Reported), ordinals[("diplomatic-relations/RU", 2020)]);
        Assert.Equal((45, CommemorationStatus.Reported), ordinals[("national-day/LA", 2020)]);
        Assert.Equal((75, CommemorationStatus.Reported), ordinals[("diplomatic-relations/CN", 2025)]);
        Assert.Equal((10, CommemorationStatus.Held), ordinals[("multilateral/asean-community", 2025)]);
    }

    [Theory]
    [InlineData(2026, 11, 22)]
    [InlineData(2027, 3, 15)]
    [InlineData(2027, 12, 31)]
    [InlineData(2028, 2, 29)]
    public async Task Around_any_day_every_state_is_to_be_seen(int year, int month, int day)
    {
        await using var app = Demonstration();
        var today = new DateOnly(year, month, day);
        app.Clock.Set(today, new(9, 0));

        var (states, late) = await app.InDatabaseAsync(async db => (
            await db.Commemorations.Where(c => c.Date > today.AddDays(-200)).Select(c => c.Status).Distinct().ToListAsync(),
            await db.PreparationTasks.CountAsync(t => t.DoneAt == null && t.DueOn < today && t.Commemoration!.Status == CommemorationStatus.Preparing)));

        Assert.Equal(Enum.GetValues<CommemorationStatus>(), states.Order());
        Assert.InRange(late, 1, 20);
    }

    [Fact]
    public async Task The_localities_of_Dong_Nai_and_Khanh_Hoa_are_partners_with_their_doubts()
    {
        await using var app = Demonstration();

        var localities = await app.InDatabaseAsync(db => db.Partners.Where(p => p.Kind == PartnerKind.ForeignLocality).ToListAsync());

        // Champasak is tied to both, and stands there once
        Assert.Equal(7, localities.Select(p => p.NameEn).Distinct().Count());
        Assert.Equal((4, 3), (localities.Count(p => p.OurSide == "Khánh Hòa"), localities.Count(p => p.OurSide != "Khánh Hòa")));
        Assert.Equal(1, localities.Count(p => p.IsUncertain));
        var mailboxes = await app.InDatabaseAsync(db => db.Partners.Where(p => p.Email != null).Select(p => p.Email!).ToListAsync());
        Assert.All(mailboxes, mailbox => Assert.EndsWith(".example", mailbox, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_day_gives_the_same_registry_and_a_second_start_adds_nothing()
    {
        await using var one = Demonstration();
        await using var two = Demonstration();

        var first = await ShapeAsync(one);
        Assert.Equal(first, await ShapeAsync(two));

        await using var scope = one.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoRegistry>().PrepareAsync("mua-thu-2027-vui", CancellationToken.None);
        Assert.Equal(first, await ShapeAsync(one));
    }

    [Fact]
    public async Task A_database_with_a_registry_of_its_own_is_left_alone()
    {
        await using var app = new RegistryApp();
        await app.UnionAsync();
        await using var scope = app.Services.CreateAsyncScope();

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(
            () => scope.ServiceProvider.GetRequiredService<DemoRegistry>().PrepareAsync("mua-thu-2027-vui", CancellationToken.None));

        Assert.Contains("empty database", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_filled_quickly()
    {
        await using var app = new RegistryApp();
        app.Settings["Reference:Load"] = "true";
        await using var scope = app.Services.CreateAsyncScope();
        var watch = Stopwatch.StartNew();

        await scope.ServiceProvider.GetRequiredService<DemoRegistry>().PrepareAsync("mua-thu-2027-vui", CancellationToken.None);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10); // under two on an idle machine
    }

    private static RegistryApp Demonstration()
    {
        var app = new RegistryApp();
        app.Settings["Reference:Load"] = "true";
        app.Settings["Demo:Enabled"] = "true";
        app.Settings["Demo:Password"] = "mua-thu-2027-vui";
        return app;
    }

    private static Task<string> ShapeAsync(RegistryApp app) => app.InDatabaseAsync(async db => string.Join('\n', await LinesAsync(db)));

    private static async Task<IEnumerable<string>> LinesAsync(RegistryDbContext db) =>
    [
        .. (await db.Commemorations.OrderBy(c => c.Id).ToListAsync()).Select(c => $"{c.Id} {c.TitleVi} {c.Date} {c.Status} {c.FeedChangedAt:u}"),
        .. (await db.PreparationTasks.OrderBy(t => t.Id).ToListAsync()).Select(t => $"{t.Id} {t.Title} {t.DueOn} {t.DoneAt:u}"),
        .. await db.Letters.OrderBy(l => l.Id).Select(l => $"{l.Id} {l.Addressee} {l.Status}").ToListAsync(),
        .. await db.Users.OrderBy(u => u.Id).Select(u => $"{u.Id} {u.DisplayName}").ToListAsync(),
    ];
}
