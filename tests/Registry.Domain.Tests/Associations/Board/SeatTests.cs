using Registry.Domain.Associations.Board;
using Registry.Domain.Members;

namespace Registry.Domain.Tests.Associations.Board;

public sealed class SeatTests
{
    private static readonly DateOnly Congress = new(2022, 9, 20);
    private static readonly DateOnly Later = new(2024, 3, 14);

    [Fact]
    public void A_seat_has_no_more_holders_than_places_on_any_day()
    {
        var chair = Seats.Chair();
        chair.Elect(Seats.Person("Phạm Quốc Hưng"), Later);

        Assert.Equal("Seat.Full", Seats.Refusal(() => chair.Elect(Seats.Person("Lê Minh Nguyệt"), Later)));
        Assert.Equal("Seat.Full", Seats.Refusal(() => Seats.Chair().Also(Later).Elect(Seats.Person("Lê Minh Nguyệt"), Congress)));
    }

    [Fact]
    public void The_day_of_leaving_no_longer_counts_so_a_successor_may_begin_on_it()
    {
        var chair = Seats.Chair();
        var old = chair.Elect(Seats.Person("Ngô Bảo Long"), Congress);
        chair.Vacate(old, Later, HoldingEnd.Resigned, "Đơn ngày 01/03/2024");
        var next = chair.Elect(Seats.Person("Đặng Thị Thu Hà"), Later);

        Assert.Equal([next], chair.HeldOn(Later));
        Assert.Equal([old], chair.HeldOn(Later.AddDays(-1)));
        Assert.Equal(old, chair.Before(next));
        Assert.Equal("Holding.AlreadyEnded", Seats.Refusal(() => chair.Vacate(old, Later, HoldingEnd.Other, null)));
    }

    [Fact]
    public void Whoever_is_acting_steps_back_when_somebody_is_elected()
    {
        var chair = Seats.Chair();
        var acting = Seats.Keyed(chair.Elect(Seats.Person("Lê Minh Nguyệt"), new(Congress, Acting: true)));
        chair.Elect(Seats.Person("Phạm Quốc Hưng"), Later);

        Assert.Equal((Later, HoldingEnd.Succeeded), (acting.To, acting.EndReason));
    }

    [Fact]
    public void The_same_person_does_not_hold_a_seat_twice_at_once()
    {
        var deputies = Seats.Deputies();
        var person = Seats.Person("Lê Minh Nguyệt");
        deputies.Elect(person, Congress);

        Assert.Equal("Holding.HeldAlready", Seats.Refusal(() => deputies.Elect(person, Later)));
    }

    [Fact]
    public void The_dead_and_organisations_are_not_elected()
    {
        var dead = Seats.Person("Võ Tấn Đạt");
        dead.Die(new(2023, 1, 1));

        Assert.Equal("Holding.PersonDeceased", Seats.Refusal(() => Seats.Chair().Elect(dead, Later)));
        Assert.Equal("Holding.NotAnOrganisation", Seats.Refusal(() => Seats.Chair().Elect(Seats.Keyed(new Person("Công ty Sao Mai", PersonKind.Organisation)), Later)));
    }

    [Fact]
    public void Places_change_from_a_day_on_and_not_below_those_who_sit_there()
    {
        var members = Seats.Members(1, Congress);
        members.Resize(3, Later);
        members.Elect(Seats.Person("Trần Thị Kim Oanh"), Later);
        members.Elect(Seats.Person("Bùi Đức Thịnh"), Later);

        Assert.Equal([0, 1, 3], new[] { Congress.AddDays(-1), Congress, Later }.Select(members.CountOn));
        Assert.Equal("Seat.Full", Seats.Refusal(() => members.Resize(1, Later.AddYears(1))));
        Assert.Equal("Seat.CountOutOfRange", Seats.Refusal(() => members.Resize(-1, Later)));
    }

    [Fact]
    public void Being_elected_again_ends_one_holding_and_begins_another_the_same_day()
    {
        var chair = Seats.Chair();
        var first = chair.Elect(Seats.Person("Phạm Quốc Hưng"), Congress);
        var second = chair.Renew(first, new(Later, CongressId: 4), Later)!;

        Assert.Equal((Later, HoldingEnd.TermEnded), (first.To, first.EndReason));
        Assert.Equal((Later, 4), (second.From, second.CongressId));
        Assert.DoesNotContain(BoardChange.Of([chair], Later), change => change.On == Later);
    }

    [Fact]
    public void A_correction_is_checked_like_an_election()
    {
        var chair = Seats.Chair();
        var first = chair.Elect(Seats.Person("Phạm Quốc Hưng"), Congress);
        chair.Vacate(first, Later, HoldingEnd.Resigned, null);
        chair.Elect(Seats.Person("Lê Minh Nguyệt"), Later);

        Assert.Equal("Seat.Full", Seats.Refusal(() => chair.Correct(first, first.Mandate, Later.AddDays(1), HoldingEnd.Resigned, null)));
        Assert.Equal("Holding.EndsBeforeItBegins", Seats.Refusal(() => chair.Correct(first, first.Mandate, Congress, null, null)));
    }
}

file static class SeatWords
{
    public static Seat Also(this Seat seat, DateOnly from)
    {
        seat.Elect(Seats.Person("Phạm Quốc Hưng"), from);
        return seat;
    }
}
