using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Partners;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Commemorations.Letters;

/// <summary>A union that marks sixty years with Cambodia and wants to write to the consulate.</summary>
internal sealed class LetterWorld : IAsyncDisposable
{
    public RegistryApp App { get; } = new();

    public Association Union { get; private set; } = null!;

    public Partner Consulate { get; private set; } = null!;

    public Commemoration Commemoration { get; private set; } = null!;

    public RegistryClient Planner { get; private set; } = null!;

    public string Letters => $"/Commemorations/{Commemoration.Id}/Letters";

    public static async Task<LetterWorld> CreateAsync(bool uncertain = false, string? browser = null)
    {
        var world = new LetterWorld();
        if (browser is not null)
        {
            world.App.Settings["Documents:BrowserPath"] = browser;
            world.App.Settings["Documents:TimeoutSeconds"] = "10";
        }

        world.Union = await world.App.UnionAsync();
        await world.App.AddAsync(new Country("KH", "Campuchia", "Cambodia"));
        var day = new Anniversary(Details(uncertain), world.Now);
        world.Consulate = new(world.Union.Id, PartnerKind.ConsulateGeneral, "Tổng Lãnh sự quán Campuchia", "Consulate General of Cambodia", "KH");
        world.Consulate.Describe(PartnerKind.ConsulateGeneral, world.Consulate.NameVi, world.Consulate.NameEn, "ព្រះរាជាណាចក្រកម្ពុជា", "KH");
        await world.App.AddAsync(world.Consulate, day);
        await world.App.InDatabaseAsync(async db =>
        {
            var union = await db.Associations.FindAsync(world.Union.Id);
            union!.Locate("Đồng Nai", null, "Số 2 Nguyễn Văn Trị, Biên Hòa", "lienhiep@huunghi.example", null);
            var kept = await db.Anniversaries.FindAsync(day.Id);
            world.Commemoration = new(union, kept!.OccurrenceIn(2027)!, CommemorationForm.Letter, "60 năm Việt Nam – Campuchia", "60 years Viet Nam – Cambodia", world.Now, "1", "Hồng Vân");
            db.Add(world.Commemoration);
            await db.SaveChangesAsync();
        });
        world.Planner = await world.App.SignedInAsync(Role.Planner, world.Union);
        return world;
    }

    public DateTimeOffset Now => App.Clock.GetUtcNow();

    /// <summary>Writes the proposed letter to the consulate; gives the address of the letter.</summary>
    public async Task<string> WriteAsync(string language = "both")
    {
        using var response = await Planner.SubmitAsync($"{Letters}/New", ("Input.PartnerId", $"{Consulate.Id}"), ("Input.Language", language));
        var edit = response.Headers.Location!.ToString();
        using var saved = await Planner.SubmitAsync(edit, ("Input.Signer", "Nguyễn Thị Phượng Vỹ"), ("Input.DatedOn", "5/1/2027"));
        return saved.Headers.Location!.ToString();
    }

    public Task<Letter> LetterAsync() => App.InDatabaseAsync(db => Task.FromResult(db.Letters.Single()));

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private static AnniversaryDetails Details(bool uncertain) => new()
    {
        NameVi = "Thiết lập quan hệ ngoại giao Việt Nam – Campuchia",
        NameEn = "Diplomatic relations between Viet Nam and Cambodia",
        Kind = AnniversaryKind.DiplomaticRelations,
        Rule = AnniversaryRule.Fixed,
        Base = new(1967, 6, 24),
        CountryIso2 = "KH",
        Source = "Sổ tay đối ngoại",
        IsPublic = true,
        IsUncertain = uncertain,
    };
}
