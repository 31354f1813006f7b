using FsCheck;
using FsCheck.Fluent;
using Registry.Domain.Associations.Board;
using Registry.Domain.Members;

namespace Registry.Domain.Tests.Associations.Board;

/// <summary>The board of a day, asked for at once, is the one that is reached by living through every day before it.</summary>
public sealed class BoardReplayTests
{
    private const int Days = 120;
    private static readonly DateOnly Start = new(2022, 9, 1);

    private static readonly Gen<Turn[]> Turns =
        from kind in Gen.Choose(0, 5)
        from person in Gen.Choose(0, 7)
        from day in Gen.Choose(0, Days)
        from number in Gen.Choose(0, 4)
        select new Turn(kind, person, day, number) into turn
        from many in Gen.Constant(turn).ArrayOf(1)
        select many;

    [Fact]
    public void A_board_on_a_day_is_what_living_through_all_days_before_leads_to() =>
        Prop.ForAll(Gen.ListOf(Turns).Select(lists => lists.SelectMany(list => list).ToArray()).ToArbitrary(), turns =>
        {
            var seat = Play(turns);
            var (sitting, emptySince) = (new List<Holding>(), new List<DateOnly?>());
            for (var day = Start; day <= Start.AddDays(Days); day = day.AddDays(1))
            {
                Live(seat, day, sitting, emptySince);
                var board = BoardOnDay.Of([seat], day);

                Assert.Equal(sitting.Select(one => one.Id).Order(), board.Places.Select(place => place.Holding?.Id).OfType<int>().Order());
                Assert.Equal(emptySince, board.Places.Where(place => place.IsEmpty).Select(place => place.EmptySince));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>What the seat lets happen of what was tried.</summary>
    private static Seat Play(Turn[] turns)
    {
        var seat = Seats.Members(2, Start);
        var people = Enumerable.Range(0, 8).Select(number => Seats.Person($"Người {number}")).ToArray();
        foreach (var turn in turns)
        {
            try
            {
                Try(seat, turn, people);
            }
            catch (RuleException)
            {
                // refused, but written half: the page would not save it
                return Play([.. turns.Where(other => other != turn)]);
            }
        }

        return seat;
    }

    private static void Try(Seat seat, Turn turn, Person[] people)
    {
        var day = Start.AddDays(turn.Day);
        if (turn.Kind == 0)
            seat.Resize(turn.Number, day);
        else if (turn.Kind < 4)
            Seats.Keyed(seat.Elect(people[turn.Person], new(day, Acting: turn.Kind == 1)));
        else if (seat.Holdings.FirstOrDefault(one => one.To is null && one.From < day) is { } open)
            seat.Vacate(open, day, HoldingEnd.Resigned, null);
    }

    /// <summary>One more day: who leaves goes first, then who comes sits down; places that are free wait.</summary>
    private static void Live(Seat seat, DateOnly day, List<Holding> sitting, List<DateOnly?> emptySince)
    {
        sitting.RemoveAll(one => one.To == day);
        sitting.AddRange(seat.Holdings.Where(one => one.From == day));
        var free = seat.Sizes.Where(size => size.From <= day).MaxBy(size => size.From)!.Count - sitting.Count;
        while (emptySince.Count > free)
            emptySince.RemoveAt(emptySince.Count - 1);
        while (emptySince.Count < free)
            emptySince.Add(day);
    }

    private sealed record Turn(int Kind, int Person, int Day, int Number);
}
