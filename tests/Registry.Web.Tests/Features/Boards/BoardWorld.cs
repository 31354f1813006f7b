using Microsoft.EntityFrameworkCore;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Boards;

/// <summary>A union with one association, its congresses and seats, told in few words.</summary>
internal sealed class BoardWorld
{
    public static readonly DateOnly Congress = new(2022, 9, 20);

    private BoardWorld(RegistryApp app, Association union, Association japan) => (App, Union, Japan) = (app, union, japan);

    public RegistryApp App { get; }

    public Association Union { get; }

    public Association Japan { get; }

    public string Address => $"/Associations/{Japan.Id}/Board";

    public static async Task<BoardWorld> OfAsync(RegistryApp app)
    {
        var union = await app.UnionAsync("Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa");
        var japan = await app.InDatabaseAsync(async db =>
        {
            var added = new Association(AssociationKind.Association, await db.Associations.SingleAsync(a => a.Id == union.Id), "Hội hữu nghị Việt Nam – Nhật Bản", "Viet Nam – Japan Friendship Association");
            added.Become(AssociationStatus.Active, new(2007, 9, 21), "Quyết định 1582/QĐ-UBND");
            added.Hold(3, CongressKind.Term, 2022, 2027, null).Held(Congress);
            db.Add(added);
            await db.SaveChangesAsync();
            return added;
        });
        return new(app, union, japan);
    }

    public async Task<Seat> SeatAsync(string title, int count = 1, BoardBody body = BoardBody.Standing, SeatNeed need = SeatNeed.Nothing)
    {
        var seat = new Seat(Japan.Id, body, title, null, count, need, 1);
        await App.AddAsync(seat);
        return seat;
    }

    public Task<Seat> ChairAsync() => SeatAsync("Chủ tịch", need: SeatNeed.Signing);

    /// <summary>A member of the association.</summary>
    public Task<Person> MemberAsync(string name) => App.InDatabaseAsync(async db =>
    {
        var person = new Person(name);
        db.Add(person);
        db.Add(new Membership(person, Japan.Id, MembershipClass.Official, null, new PartialDate(2010, null, null)));
        await db.SaveChangesAsync();
        return person;
    });

    /// <summary>A member who has held the seat since a day, as was reported.</summary>
    public async Task<Holding> HolderAsync(Seat seat, string name, DateOnly? from = null)
    {
        var member = await MemberAsync(name);
        return await App.InDatabaseAsync(async db =>
        {
            var known = await db.Seats.Include(one => one.Sizes).Include(one => one.Holdings).SingleAsync(one => one.Id == seat.Id);
            var holding = known.Elect(await db.Persons.SingleAsync(person => person.Id == member.Id), new(from ?? Congress));
            holding.Report(leaving: false, holding.From);
            await db.SaveChangesAsync();
            return holding;
        });
    }

    public Task<List<Holding>> HoldingsAsync(Seat seat) => App.InDatabaseAsync(db =>
        db.Holdings.AsNoTracking().Include(one => one.Person).Where(one => one.SeatId == seat.Id).OrderBy(one => one.From).ThenBy(one => one.Id).ToListAsync());
}
