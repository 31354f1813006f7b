using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Imports;

/// <summary>A secretary who brings lists into her association.</summary>
internal sealed class ImportHand(RegistryApp app, RegistryClient secretary, Association association)
{
    public RegistryApp App { get; } = app;

    public RegistryClient Secretary { get; } = secretary;

    public Association Association { get; } = association;

    public static async Task<ImportHand> OpenAsync(RegistryApp app, string name = "Hội hữu nghị Việt Nam – Nhật Bản tỉnh Khánh Hòa")
    {
        var union = await app.UnionAsync();
        return await BesideAsync(app, union, name);
    }

    /// <summary>An association of its own with a secretary of its own.</summary>
    public static async Task<ImportHand> BesideAsync(RegistryApp app, Association union, string name)
    {
        var association = await app.InDatabaseAsync(async db =>
        {
            var made = new Association(AssociationKind.Association, await db.Associations.FindAsync(union.Id), name);
            db.Add(made);
            await db.SaveChangesAsync();
            return made;
        });
        return new(app, await app.SignedInAsync(Role.Secretary, association), association);
    }

    /// <summary>Sends a file as a browser does.</summary>
    public async Task<HttpResponseMessage> GiveAsync(byte[] content, string name, string? key = null, int? associationId = null)
    {
        var page = await Secretary.OpenAsync("/Imports/New");
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        using var body = new MultipartFormDataContent();
        foreach (var (field, value) in form.FieldsWith([("Input.AssociationId", $"{associationId ?? Association.Id}"), .. key is null ? [] : new[] { ("Key", key) }]))
            body.Add(new StringContent(value), field);
        body.Add(new ByteArrayContent(content), "Input.File", name);
        return await Secretary.Http.PostAsync(new Uri("/Imports/New", UriKind.Relative), body);
    }

    /// <summary>Brings a file as far as the check, with the columns as they were guessed.</summary>
    public async Task<int> CheckAsync(byte[] content, string name = "danh-sach.xlsx")
    {
        using var given = await GiveAsync(content, name);
        await WentOnAsync(given);
        var id = IdOf(given);
        if (given.Headers.Location!.OriginalString.EndsWith("/File", StringComparison.Ordinal)) // somebody must look at it first
            using (var looked = await Secretary.SubmitAsync($"/Imports/{id}/File", ("go", "on")))
                await WentOnAsync(looked);

        using var mapped = await Secretary.SubmitAsync($"/Imports/{id}/Mapping");
        await WentOnAsync(mapped);
        return id;
    }

    public Task<int> CheckAsync(string csv) => CheckAsync(Encoding.UTF8.GetBytes(csv), "danh-sach.csv");

    /// <summary>Writes a checked list; the page afterwards.</summary>
    public async Task<IHtmlDocument> WriteAsync(int id)
    {
        using var written = await Secretary.SubmitAsync($"/Imports/{id}/Writing");
        await WentOnAsync(written);
        return await Secretary.OpenAsync($"/Imports/{id}/Writing");
    }

    public static int IdOf(HttpResponseMessage answer) =>
        int.Parse(answer.Headers.Location!.OriginalString.Split('/', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Fails with what the page says.</summary>
    private static async Task WentOnAsync(HttpResponseMessage answer)
    {
        if (answer.StatusCode != HttpStatusCode.Redirect)
            Assert.Fail($"{(int)answer.StatusCode}: {(await answer.ReadPageAsync()).QuerySelector("main")?.TextContent}");
    }
}
