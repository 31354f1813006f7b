using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Members;

/// <summary>An association with its secretary, and a member of it.</summary>
internal static class MemberDesk
{
    public static async Task<(Association Association, RegistryClient Secretary)> SecretaryAsync(RegistryApp app)
    {
        var union = await app.UnionAsync();
        var association = new Association(AssociationKind.Association, union, "Hội hữu nghị Việt Nam – Nhật Bản");
        await app.InDatabaseAsync(async db =>
        {
            db.Attach(union);
            db.Add(association);
            await db.SaveChangesAsync();
        });
        return (association, await app.SignedInAsync(Role.Secretary, association, "Thu Hà"));
    }

    public static async Task<Membership> MemberAsync(RegistryApp app, Association association, string name = "Lê Thị An")
    {
        var person = new Person(name);
        person.Born(new(1957, null, null));
        person.Describe(Gender.Female, null, "Giáo viên", null);
        person.WorkAt("Trưởng phòng", "Sở Giáo dục");
        person.Reach("0905 123 034", null);
        person.LiveAt("18 Phan Chu Trinh", null, null);
        var membership = new Membership(person, association.Id, MembershipClass.Official, null, new(2007, 9, 21));
        await app.InDatabaseAsync(async db =>
        {
            db.Add(membership);
            await db.SaveChangesAsync();
        });
        return membership;
    }
}
