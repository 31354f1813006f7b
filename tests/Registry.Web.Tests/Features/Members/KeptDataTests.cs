using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Auditing;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Web.Jobs;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Members;

/// <summary>Consents with their evidence, and what dossiers need although it is sensitive.</summary>
public sealed class KeptDataTests
{
    [Fact]
    public async Task A_consent_is_kept_once_with_its_scan_and_can_be_withdrawn()
    {
        await using var app = new RegistryApp();
        var (person, secretary) = await PersonAsync(app);
        var form = await secretary.OpenAsync($"/Members/{person}/Consent");

        await SendAsync(secretary, form, person, "phieu.pdf", 400);
        await SendAsync(secretary, form, person, "phieu.pdf", 400);
        var consent = await app.InDatabaseAsync(db => db.Consents.SingleAsync());
        var scan = await secretary.GetAsync($"/Members/{person}/Evidence/{consent.Id}");
        await secretary.SubmitAsync($"/Members/{person}/Withdrawal/{consent.Id}", ("Input.On", Day(app, 0)));

        Assert.Equal(("application/pdf", 400), (scan.Content.Headers.ContentType!.MediaType, (await scan.Content.ReadAsByteArrayAsync()).Length));
        Assert.NotNull(await app.InDatabaseAsync(db => db.Consents.Select(one => one.WithdrawnOn).SingleAsync()));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.AuditEntries.CountAsync(one => one.Act == PersonalDataJournal.Viewed)));
    }

    [Fact]
    public async Task A_scan_that_is_no_paper_is_refused_and_nothing_is_kept()
    {
        await using var app = new RegistryApp();
        var (person, secretary) = await PersonAsync(app);
        var form = await secretary.OpenAsync($"/Members/{person}/Consent");

        var refused = await SendAsync(secretary, form, person, "phieu.exe", 40);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal((0, 0), await app.InDatabaseAsync(async db => (await db.Consents.CountAsync(), await db.StoredFiles.CountAsync())));
    }

    [Fact]
    public async Task What_a_dossier_needs_is_sealed_shown_on_demand_and_each_look_is_written_down()
    {
        await using var app = new RegistryApp();
        var (person, secretary) = await PersonAsync(app);
        var address = $"/Members/{person}/Sensitive";
        var association = await app.InDatabaseAsync(db => db.Associations.Where(one => one.Kind == AssociationKind.Association).Select(one => one.Id).SingleAsync());
        var page = await secretary.OpenAsync(address);
        var form = "main section form";
        (string, string)[] typed =
        [
            ("Input.Kind", "CriminalRecord"), ("Input.AssociationId", $"{association}"), ("Input.Dossier", "Hồ sơ đại hội IV"), ("Input.Value", "Không có án tích"), ("Input.KeptUntil", Day(app, 30)),
        ];

        await secretary.SubmitAsync(page, address, form, typed);
        await secretary.SubmitAsync(page, address, form, typed);
        var closed = await secretary.OpenAsync(address);
        var kept = await app.InDatabaseAsync(db => db.SensitiveData.SingleAsync());
        using var content = new FormUrlEncodedContent(((IHtmlFormElement)closed.QuerySelector("main form")!).FieldsWith([("datum", $"{kept.Id}")]));
        var opened = await (await secretary.Http.PostAsync(new Uri($"{address}?handler=Open", UriKind.Relative), content)).ReadPageAsync();

        Assert.DoesNotContain("án tích", kept.Sealed, StringComparison.Ordinal);
        Assert.DoesNotContain("án tích", closed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Không có án tích", opened.QuerySelector("output")!.TextContent);
        Assert.Equal("""{"Kind":["Sensitive"]}""", await app.InDatabaseAsync(db => db.AuditEntries.Where(one => one.Act == PersonalDataJournal.Viewed).Select(one => one.Changes).SingleAsync()));
        Assert.DoesNotContain("án tích", string.Concat(await app.InDatabaseAsync(db => db.AuditEntries.Select(one => one.Changes).ToListAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_deleted_the_day_after_its_last()
    {
        await using var app = new RegistryApp();
        var (person, _) = await PersonAsync(app);
        var today = DateOnly.FromDateTime(app.Clock.GetLocalNow().DateTime);
        var association = await app.InDatabaseAsync(db => db.Associations.Select(one => one.Id).FirstAsync());
        await app.AddAsync(new SensitiveDatum(person, association, SensitiveKind.Religion, "Hồ sơ", "x", today, today), new SensitiveDatum(person, association, SensitiveKind.Health, "Hồ sơ", "x", today, today.AddDays(1)));

        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ClearAway>().RunAsync(today.AddDays(1), CancellationToken.None);

        Assert.Equal([SensitiveKind.Health], await app.InDatabaseAsync(db => db.SensitiveData.Select(one => one.Kind).ToListAsync()));
    }

    private static string Day(RegistryApp app, int later) => app.Clock.GetLocalNow().AddDays(later).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static async Task<HttpResponseMessage> SendAsync(RegistryClient secretary, IHtmlDocument page, int person, string file, int bytes)
    {
        using var content = new MultipartFormDataContent();
        (string, string)[] typed = [("Input.Purpose", "Mời họp"), ("Input.NoticeVersion", "01/2026")];
        foreach (var (name, value) in ((IHtmlFormElement)page.QuerySelector("main form")!).FieldsWith(typed))
            content.Add(new StringContent(value), name);
        var scan = new ByteArrayContent(new byte[bytes]);
        scan.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(scan, "Input.Scan", file);
        return await secretary.Http.PostAsync(new Uri($"/Members/{person}/Consent", UriKind.Relative), content);
    }

    private static async Task<(int Person, RegistryClient Secretary)> PersonAsync(RegistryApp app)
    {
        var union = await app.UnionAsync();
        var association = new Association(AssociationKind.Association, union, "Hội hữu nghị Việt Nam – Nhật Bản");
        var membership = await app.InDatabaseAsync(async db =>
        {
            db.Attach(union);
            db.Add(association);
            await db.SaveChangesAsync();
            var made = db.Add(new Membership(new("Lê Thị An"), association.Id, MembershipClass.Official, null, default)).Entity;
            await db.SaveChangesAsync();
            return made;
        });
        return (membership.PersonId, await app.SignedInAsync(Role.Secretary, association, "Thu Hà"));
    }
}
