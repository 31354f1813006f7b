using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Papers;

/// <summary>An association with a branch, a board and members, as papers need them.</summary>
internal sealed record PaperPeople(Association Union, Association Association, Association Branch)
{
    public static async Task<PaperPeople> AddAsync(RegistryApp app)
    {
        var union = new Association(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", "Union");
        var association = new Association(AssociationKind.Association, union, "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai", "Laos Association");
        var branch = new Association(AssociationKind.Branch, association, "Chi hội Biên Hòa", "Biên Hòa branch");
        await app.InDatabaseAsync(async db =>
        {
            db.AddRange(union, association, branch);
            await db.SaveChangesAsync();
            association.Hold(3, CongressKind.Term, 2022, 2027, null).Held(new(2022, 6, 29));
            var chair = Person("Nguyễn Thị Phượng Vỹ", 1958, "0913 123 456");
            var member = Person("Trần Văn Ơn", 1962, "0913 654 321");
            var left = Person("Lê Hữu Ước", 1971, null);
            left.Restrict(new(2026, 1, 1));
            var seat = new Seat(association.Id, BoardBody.Standing, "Chủ tịch", "Chair", 1, SeatNeed.Signing, 1);
            var deputies = new Seat(association.Id, BoardBody.Standing, "Phó Chủ tịch", "Vice chair", 1, SeatNeed.Nothing, 2);
            db.AddRange(chair, member, left, seat, deputies);
            seat.Elect(chair, new(new(2022, 6, 29)));
            db.AddRange(Membership(chair, association.Id, "VL-0001"), Membership(member, branch.Id, "VL-0002"), Membership(left, branch.Id, "VL-0003"));
            await db.SaveChangesAsync();
        });
        return new(union, association, branch);
    }

    private static Membership Membership(Person person, int associationId, string number) =>
        new(person, associationId, MembershipClass.Official, number, new PartialDate(2011, 3, null));

    private static Person Person(string name, int birthYear, string? phone)
    {
        var person = new Person(name);
        person.Born(new(birthYear, null, null));
        person.WorkAt("Giảng viên", "Trường Đại học Đồng Nai");
        person.Reach(phone, null);
        person.LiveAt("Số 12, đường Cách Mạng Tháng Tám, phường Trấn Biên, tỉnh Đồng Nai", null, null);
        return person;
    }
}
