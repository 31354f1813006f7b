using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Auditing;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Partners;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Partners;

/// <summary>Telephones and mails of people at a partner's: masked until asked for, the look-up written down, nobody's but the keepers'.</summary>
public sealed class ContactPrivacyTests
{
    private const string Mail = "khamphone@champasak.example";
    private const string Phone = "020 5512 3456";

    [Fact]
    public async Task They_are_masked_until_asked_for_and_who_looked_is_written_down()
    {
        await using var app = new RegistryApp();
        var (union, contact) = await ContactAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);

        var masked = await planner.OpenAsync(AddressOf(contact));
        using var shown = await planner.SubmitAsync(masked, AddressOf(contact), "form[action*='handler=Reach']");
        var again = await planner.OpenAsync(AddressOf(contact));

        Assert.Contains("k•••@champasak.example 0205 ••• 456", Words(masked.QuerySelector("section[aria-labelledby=contacts]")!.TextContent), StringComparison.Ordinal);
        Assert.DoesNotContain(Mail, masked.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{Mail} {Phone}", Words((await shown.ReadPageAsync()).QuerySelector("section[aria-labelledby=contacts]")!.TextContent), StringComparison.Ordinal);
        Assert.Contains("Hồng Vân đã xem", again.QuerySelector("section[aria-labelledby=contacts]")!.TextContent, StringComparison.Ordinal);
        var look = Assert.Single(await LooksAsync(app));
        Assert.Equal(("Hồng Vân", $"{contact.Id}"), (look.ByName, look.EntityId));
        Assert.DoesNotContain("champasak", look.Changes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Secretary)]
    [InlineData(Role.Administrator)]
    public async Task Who_does_not_keep_partners_sees_not_even_the_mask_and_cannot_ask(Role role)
    {
        await using var app = new RegistryApp();
        var (union, contact) = await ContactAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);
        var reader = await app.SignedInAsync(role, union);
        var page = await reader.OpenAsync(AddressOf(contact));

        Assert.Contains("Khamphone Sisavath", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@champasak.example", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("•••", page.QuerySelector("section[aria-labelledby=contacts]")!.TextContent, StringComparison.Ordinal);
        var form = (await planner.OpenAsync(AddressOf(contact))).QuerySelector("form[action*='handler=Reach']")!;
        using var typed = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", (await reader.OpenAsync(AddressOf(contact))).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
        using var refused = await reader.Http.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), typed);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Empty(await LooksAsync(app));
    }

    [Fact]
    public async Task The_form_that_shows_them_in_full_is_a_look_and_the_form_of_somebody_new_is_none()
    {
        await using var app = new RegistryApp();
        var (union, contact) = await ContactAsync(app);
        var planner = await app.SignedInAsync(Role.Planner, union);

        await planner.OpenAsync($"{AddressOf(contact)}/Contacts");
        var form = await planner.OpenAsync($"{AddressOf(contact)}/Contacts/{contact.Id}");

        Assert.Equal(Mail, form.QuerySelector("[name='Input.Email']")!.GetAttribute("value"));
        Assert.Single(await LooksAsync(app));
    }

    private static string AddressOf(Contact contact) => $"/Partners/{contact.PartnerId}";

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Task<List<AuditEntry>> LooksAsync(RegistryApp app) =>
        app.InDatabaseAsync(db => db.AuditEntries.Where(one => one.Entity == nameof(Contact) && one.Act == PersonalDataJournal.Viewed).ToListAsync());

    private static async Task<(Association Union, Contact Contact)> ContactAsync(RegistryApp app)
    {
        var union = await app.UnionAsync();
        await app.AddAsync(new Country("LA", "Lào", "Laos"));
        var partner = new Partner(union.Id, PartnerKind.ForeignLocality, "Tỉnh Champasak", "Champasak Province", "LA");
        await app.AddAsync(partner);
        var contact = new Contact(partner.Id, "Khamphone Sisavath");
        contact.Reach(["lo"], Mail, Phone);
        await app.AddAsync(contact);
        return (union, contact);
    }
}
