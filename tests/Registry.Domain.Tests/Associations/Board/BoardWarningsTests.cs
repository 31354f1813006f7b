using Registry.Domain.Associations.Board;

namespace Registry.Domain.Tests.Associations.Board;

public sealed class BoardWarningsTests
{
    private static readonly DateOnly Congress = new(2022, 9, 20);
    private static readonly DateOnly Day = new(2027, 3, 15);
    private static readonly Dictionary<int, DateOnly> NobodyLeft = [];

    [Fact]
    public void An_association_without_seats_is_told_to_enter_them() => Assert.Equal([BoardWarnings.NoSeats], Codes());

    [Fact]
    public void An_empty_chair_warns_and_one_who_acts_is_named()
    {
        var chair = Seats.Chair();
        Assert.Equal([BoardWarnings.ChairNeverElected], Codes(chair));

        var first = Told(chair.Elect(Seats.Person("Phạm Quốc Hưng"), Congress));
        Assert.Empty(Codes(chair));

        chair.Vacate(first, new(2025, 1, 1), HoldingEnd.Resigned, null);
        Assert.Equal([BoardWarnings.ChairVacant], Codes(chair));

        Told(Seats.Keyed(chair.Elect(Seats.Person("Lê Minh Nguyệt"), new Mandate(new(2025, 2, 1), Acting: true))));
        Assert.Equal([BoardWarnings.ChairActing], Codes(chair));
    }

    [Fact]
    public void A_needed_seat_that_is_empty_warns_once_and_one_that_may_stay_empty_never()
    {
        Assert.Equal([BoardWarnings.SeatNeverFilled], Codes(Seats.Members(3)));
        Assert.Equal([BoardWarnings.SeatEmpty], Codes(Seats.Members(3, Congress)));
        Assert.Empty(Codes(Seats.Members(3, Congress, SeatNeed.Nothing)));
    }

    [Fact]
    public void A_holder_who_died_or_left_the_association_is_named()
    {
        var members = Seats.Members(2);
        var (dead, gone) = (Seats.Person("Võ Tấn Đạt"), Seats.Person("Ngô Bảo Long"));
        members.Elect(dead, Congress);
        members.Elect(gone, Congress);
        dead.Die(new(2026, 12, 24));

        var warnings = BoardWarnings.Of(BoardOnDay.Of([members], Day), [members], new Dictionary<int, DateOnly> { [gone.Id] = new(2026, 1, 1) });

        Assert.Equal(
            [(BoardWarnings.HolderDeceased, "Võ Tấn Đạt"), (BoardWarnings.HolderLeft, "Ngô Bảo Long")],
            warnings.Select(warning => (warning.Code, (string)warning.Arguments[1])).OrderBy(pair => pair.Code, StringComparer.Ordinal));
    }

    [Fact]
    public void Changes_of_officers_wait_to_be_reported_and_old_ones_do_not()
    {
        var chair = Seats.Chair();
        var holding = chair.Elect(Seats.Person("Phạm Quốc Hưng"), new DateOnly(2027, 2, 1));

        var warning = Assert.Single(BoardWarnings.Of(BoardOnDay.Of([chair], Day), [chair], NobodyLeft));
        Assert.Equal((BoardWarnings.NotReported, 1, new DateOnly(2027, 2, 1)), (warning.Code, warning.Arguments[0], warning.Arguments[1]));

        Assert.Equal("Holding.ReportedBefore", Seats.Refusal(() => holding.Report(leaving: false, new(2027, 1, 31))));
        holding.Report(leaving: false, new(2027, 2, 10));
        Assert.Empty(Codes(chair));
    }

    [Fact]
    public void A_term_that_is_over_counts_those_who_stay()
    {
        var members = Seats.Members(2);
        members.Elect(Seats.Person("Hồ Ngọc Ẩn"), Congress);
        members.Elect(Seats.Person("Phan Văn Ước"), Congress);

        var warning = Assert.Single(BoardWarnings.Of(BoardOnDay.Of([members], new(2027, 9, 21), new(2027, 9, 20)), [members], NobodyLeft));

        Assert.Equal((BoardWarnings.CarriedOver, 2, new DateOnly(2027, 9, 20)), (warning.Code, warning.Arguments[0], warning.Arguments[1]));
    }

    private static IEnumerable<string> Codes(params Seat[] seats) =>
        BoardWarnings.Of(BoardOnDay.Of(seats, Day), seats, NobodyLeft).Select(warning => warning.Code).Where(code => code != BoardWarnings.NotReported);

    private static Holding Told(Holding holding)
    {
        holding.Report(leaving: false, holding.From);
        return holding;
    }
}
