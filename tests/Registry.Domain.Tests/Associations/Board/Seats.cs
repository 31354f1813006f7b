using System.Reflection;
using Registry.Domain.Associations.Board;
using Registry.Domain.Members;

namespace Registry.Domain.Tests.Associations.Board;

/// <summary>Seats and people as if the database had given them their keys.</summary>
internal static class Seats
{
    private static int last;

    public static Seat Chair() => Keyed(new Seat(1, BoardBody.Standing, "Chủ tịch", "Chair", 1, SeatNeed.Signing, 1));

    public static Seat Deputies(int count = 2) => Keyed(new Seat(1, BoardBody.Standing, "Phó Chủ tịch", "Deputy chair", count, SeatNeed.Nothing, 2));

    public static Seat Members(int count, DateOnly? from = null, SeatNeed need = SeatNeed.Charter) =>
        Keyed(new Seat(1, BoardBody.Executive, "Ủy viên", "Member", count, need, 3, from));

    public static Person Person(string name) => Keyed(new Person(name));

    public static Holding Elect(this Seat seat, Person person, DateOnly from) => Keyed(seat.Elect(person, new(from)));

    public static T Keyed<T>(T record)
        where T : class
    {
        typeof(T).GetProperty("Id", BindingFlags.Public | BindingFlags.Instance)!.SetValue(record, Interlocked.Increment(ref last));
        return record;
    }

    public static string Refusal(Action act) => Assert.Throws<RuleException>(act).Code;
}
