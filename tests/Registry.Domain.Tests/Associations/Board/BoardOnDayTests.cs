using Registry.Domain.Associations.Board;

namespace Registry.Domain.Tests.Associations.Board;

public sealed class BoardOnDayTests
{
    private static readonly DateOnly Congress = new(2022, 9, 20);
    private static readonly DateOnly Day = new(2027, 3, 15);

    [Fact]
    public void An_empty_place_says_since_when_and_who_left()
    {
        var deputies = Seats.Deputies();
        deputies.Elect(Seats.Person("Lê Minh Nguyệt"), Congress);
        var left = deputies.Elect(Seats.Person("Võ Tấn Đạt"), Congress);
        deputies.Vacate(left, new(2027, 1, 1), HoldingEnd.Resigned, null);

        var empty = Assert.Single(BoardOnDay.Of([deputies], Day).Places, place => place.IsEmpty);

        Assert.Equal((new DateOnly(2027, 1, 1), left), (empty.EmptySince, empty.Before));
    }

    [Fact]
    public void Each_empty_place_counts_from_its_own_day()
    {
        var members = Seats.Members(3, Congress);
        foreach (var (name, to) in new[] { ("Hồ Ngọc Ẩn", new DateOnly(2024, 5, 1)), ("Phan Văn Ước", new DateOnly(2026, 11, 15)) })
            members.Vacate(members.Elect(Seats.Person(name), Congress), to, HoldingEnd.Other, null);

        Assert.Equal(
            [(Congress, null), (new DateOnly(2024, 5, 1), "Hồ Ngọc Ẩn"), (new DateOnly(2026, 11, 15), "Phan Văn Ước")],
            BoardOnDay.Of([members], Day).Places.Select(place => (place.EmptySince!.Value, place.Before?.Person!.FullName)));
    }

    [Fact]
    public void A_place_that_nobody_ever_held_has_no_day() =>
        Assert.Null(Assert.Single(BoardOnDay.Of([Seats.Chair()], Day).Places).EmptySince);

    [Fact]
    public void Somebody_with_two_titles_is_one_member_and_the_standing_committee_belongs_to_the_executive()
    {
        var person = Seats.Person("Lê Minh Nguyệt");
        var (deputies, secretary, members) = (Seats.Deputies(), Seats.Keyed(new Seat(1, BoardBody.Standing, "Tổng Thư ký", null, 1, SeatNeed.Law, 3)), Seats.Members(1));
        deputies.Elect(person, Congress);
        secretary.Elect(person, Congress);
        members.Elect(Seats.Person("Bùi Đức Thịnh"), Congress);

        var board = BoardOnDay.Of([members, secretary, deputies], Day);

        Assert.Single(board.PeopleOf(BoardBody.Standing));
        Assert.Equal(2, board.PeopleOf(BoardBody.Executive).Count);
        Assert.Equal((3, 1), (board.Filled, board.Empty));
        Assert.Equal(["Phó Chủ tịch", "Phó Chủ tịch", "Tổng Thư ký", "Ủy viên"], board.Places.Select(place => place.Seat.Title));
    }

    [Fact]
    public void After_the_term_holders_stay_and_are_shown_as_carried_over()
    {
        var chair = Seats.Chair();
        chair.Elect(Seats.Person("Phạm Quốc Hưng"), Congress);

        Assert.False(Assert.Single(BoardOnDay.Of([chair], new(2027, 9, 20), new(2027, 9, 20)).Places).IsCarriedOver);
        Assert.True(Assert.Single(BoardOnDay.Of([chair], new(2027, 9, 21), new(2027, 9, 20)).Places).IsCarriedOver);
    }

    [Fact]
    public void The_difference_of_two_days_says_who_came_who_left_and_who_changed_title()
    {
        var (chair, deputies, members) = (Seats.Chair(), Seats.Deputies(), Seats.Members(3));
        var (hung, nguyet, thinh, oanh) = (Seats.Person("Phạm Quốc Hưng"), Seats.Person("Lê Minh Nguyệt"), Seats.Person("Bùi Đức Thịnh"), Seats.Person("Trần Thị Kim Oanh"));
        var (first, deputy) = (chair.Elect(hung, Congress), deputies.Elect(nguyet, Congress));
        members.Elect(thinh, Congress);
        var change = new DateOnly(2025, 1, 1);
        chair.Vacate(first, change, HoldingEnd.Resigned, null);
        deputies.Vacate(deputy, change, HoldingEnd.Moved, null);
        chair.Elect(nguyet, change);
        members.Elect(oanh, change);

        Seat[] seats = [chair, deputies, members];
        var difference = BoardDifference.Between(BoardOnDay.Of(seats, change.AddDays(-1)), BoardOnDay.Of(seats, change));

        Assert.Equal([oanh], difference.Came.Select(move => move.Person));
        Assert.Equal([hung], difference.Left.Select(move => move.Person));
        var changed = Assert.Single(difference.Changed);
        Assert.Equal((nguyet, "Phó Chủ tịch", "Chủ tịch", 1), (changed.Person, changed.Before[0].Seat!.Title, changed.After[0].Seat!.Title, difference.Stayed));
        Assert.True(BoardDifference.Between(BoardOnDay.Of(seats, change), BoardOnDay.Of(seats, change.AddDays(9))).IsNone);
    }
}
