using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Partners;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Partners;

/// <summary>Where the post of a partner goes.</summary>
public sealed class PartnerPostTests
{
    private static readonly (string, string)[] Consulate =
    [
        ("Input.Kind", "ConsulateGeneral"), ("Input.NameVi", "Tổng Lãnh sự quán Lào"), ("Input.CountryIso2", "LA"), ("Input.Language", "vi"),
        ("Input.PostalLines", "12 đường Pasteur\r\nphường Sài Gòn"), ("Input.Postcode", "700000"), ("Input.Town", "Thành phố Hồ Chí Minh"), ("Input.PostalCountryIso2", "VN"),
        ("Input.PostalOwn", "12 ຖະໜົນ ປາສເຕີ"),
    ];

    [Fact]
    public async Task The_address_is_kept_line_by_line_and_shown_as_the_envelope_has_it()
    {
        await using var app = new RegistryApp();
        var planner = await PlannerAsync(app);

        using var made = await planner.SubmitAsync("/Partners/New", Consulate);

        var page = await planner.OpenAsync(made.Headers.Location!.ToString());
        Assert.Equal("12 đường Pasteur\nphường Sài Gòn\nThành phố Hồ Chí Minh 70000012 ຖະໜົນ ປາສເຕີ", page.QuerySelector("dl.facts dd.lines")!.TextContent.Trim());
        Assert.Equal("12 đường Pasteur\nphường Sài Gòn", (await app.InDatabaseAsync(db => db.Partners.SingleAsync())).PostalLines);
    }

    [Theory]
    [InlineData("Input.PostalCountryIso2", "QQ")]
    [InlineData("Input.Postcode", "7000\r\nBcc: x@evil.test")]
    [InlineData("Input.PostalLines", "12 Pasteur\u0007")]
    public async Task What_cannot_stand_on_an_envelope_is_said_beside_its_field(string field, string value)
    {
        await using var app = new RegistryApp();
        var planner = await PlannerAsync(app);

        using var refused = await planner.SubmitAsync("/Partners/New", [.. Consulate.Where(typed => typed.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await refused.ReadPageAsync();
        Assert.NotEmpty(page.QuerySelector($"[id='{field}-error']")!.TextContent);
        Assert.Equal("12 ຖະໜົນ ປາສເຕີ", page.QuerySelector("[name='Input.PostalOwn']")!.TextContent.Trim());
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Partners.CountAsync()));
    }

    private static async Task<RegistryClient> PlannerAsync(RegistryApp app)
    {
        await app.AddAsync(new Country("LA", "Lào", "Laos"), new Country("VN", "Việt Nam", "Viet Nam"));
        return await app.SignedInAsync(Role.Planner, await app.UnionAsync());
    }
}
