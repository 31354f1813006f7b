using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Partners;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Agreements;

/// <summary>Makes agreements and enters their acts through the pages.</summary>
internal static class AgreementHand
{
    public const string Title = "Bản ghi nhớ hợp tác thanh niên";

    public static async Task<string> DraftAsync(RegistryApp app, RegistryClient planner, Partner partner)
    {
        var made = await planner.SubmitAsync($"/Agreements/New?partner={partner.Id}", ("Input.TitleVi", Title), ("Input.Languages", "vi, lo"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        return $"/Agreements/{await app.InDatabaseAsync(db => db.Agreements.Select(one => one.Id).SingleAsync())}";
    }

    public static async Task<string> SignedAsync(RegistryApp app, RegistryClient planner, Partner partner)
    {
        await planner.SubmitAsync($"/Agreements/New?partner={partner.Id}", ("Input.TitleVi", Title), ("SignedOn", "04/05/2020"));
        return $"/Agreements/{await app.InDatabaseAsync(db => db.Agreements.Select(one => one.Id).SingleAsync())}";
    }

    public static async Task ActAsync(RegistryClient planner, string address, string act, string on, string paper, params (string, string)[] more)
    {
        var response = await planner.SubmitAsync($"{address}/Acts/{act}", [("Input.On", on), ("Input.Paper", paper), .. more]);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    public static async Task<string> DutiesAsync(RegistryClient planner, string address) =>
        (await planner.OpenAsync(address)).QuerySelector("section[aria-labelledby=duties] .agenda")!.TextContent;

    public static async Task<HttpResponseMessage> UploadAsync(RegistryClient planner, string address, string name, byte[] content)
    {
        var page = await planner.OpenAsync($"{address}/Files");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(content), "Upload", name },
        };
        return await planner.Http.PostAsync(new Uri($"{address}/Files", UriKind.Relative), form);
    }

    public static async Task<(Association Union, Partner Partner, RegistryClient Planner)> PartnerAsync(RegistryApp app)
    {
        await app.AddAsync(new Country("LA", "Lào", "Laos"));
        var union = await app.UnionAsync();
        var partner = new Partner(union.Id, PartnerKind.ForeignLocality, "Tỉnh Champasak", "Champasak Province", "LA");
        await app.AddAsync(partner);
        return (union, partner, await app.SignedInAsync(Role.Planner, union));
    }
}
