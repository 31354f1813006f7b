using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Auditing;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Members;

/// <summary>Who sees what of a member, and that a look is written down.</summary>
public sealed class MemberPrivacyTests
{
    [Fact]
    public async Task Contact_data_is_masked_until_asked_for_and_the_look_is_written_down()
    {
        await using var app = new RegistryApp();
        var (association, secretary) = await MemberDesk.SecretaryAsync(app);
        var member = await MemberDesk.MemberAsync(app, association);
        var address = $"/Members/{member.PersonId}";

        var masked = await secretary.OpenAsync(address);
        var shown = await (await secretary.SubmitAsync(masked, address, "form[action*='handler=Contact']")).ReadPageAsync();

        Assert.DoesNotContain("0905123034", masked.DocumentElement.OuterHtml.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("0905 ••• 034", masked.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("0905 123 034", shown.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        var entry = await app.InDatabaseAsync(db => db.AuditEntries.SingleAsync(one => one.Act == PersonalDataJournal.Viewed));
        Assert.Equal(("Person", $"{member.PersonId}", "Thu Hà", """{"Kind":["Contact"]}"""), (entry.Entity, entry.EntityId, entry.ByName, entry.Changes));
        Assert.Contains("Thu Hà đã xem", (await secretary.OpenAsync(address)).QuerySelector("section[aria-labelledby=rights]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_union_sees_name_and_office_and_nothing_else_of_a_member()
    {
        await using var app = new RegistryApp();
        var (association, _) = await MemberDesk.SecretaryAsync(app);
        var member = await MemberDesk.MemberAsync(app, association);
        var union = await app.InDatabaseAsync(db => db.Associations.SingleAsync(one => one.Kind == AssociationKind.Union));
        var planner = await app.SignedInAsync(Role.Planner, union);
        var address = $"/Members/{member.PersonId}";

        var page = await planner.OpenAsync(address);
        var list = await planner.OpenAsync("/Members");

        Assert.Contains("Trưởng phòng", page.Body!.TextContent, StringComparison.Ordinal);
        foreach (var personal in new[] { "1957", "0905", "Giáo viên", "Phan Chu Trinh" })
        {
            Assert.DoesNotContain(personal, page.Body.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(personal, list.Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await planner.GetAsync(address + "/Edit")).StatusCode);
        Assert.Null(page.QuerySelector("form[action*='handler=Contact']"));
        Assert.Empty((await planner.OpenAsync("/Members?q=1957")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_secretary_of_another_association_sees_nobody()
    {
        await using var app = new RegistryApp();
        var (association, _) = await MemberDesk.SecretaryAsync(app);
        var member = await MemberDesk.MemberAsync(app, association);
        var union = await app.InDatabaseAsync(db => db.Associations.SingleAsync(one => one.Kind == AssociationKind.Union));
        var other = new Association(AssociationKind.Association, union, "Hội hữu nghị Việt – Nga");
        await app.InDatabaseAsync(async db =>
        {
            db.Attach(union);
            db.Add(other);
            await db.SaveChangesAsync();
        });
        var stranger = await app.SignedInAsync(Role.Secretary, other, "Hoài Nam");

        Assert.Empty((await stranger.OpenAsync("/Members?q=an&state=All")).QuerySelectorAll("tbody tr"));
        foreach (var page in new[] { "", "/Edit", "/Joining", "/Death", "/Naming", "/Consent", "/Sensitive", $"/Change/{member.Id}", $"/Leaving/{member.Id}", $"/Reopening/{member.Id}" })
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/Members/{member.PersonId}{page}")).StatusCode);
    }
}
