namespace Registry.Domain.Associations.Board;

/// <summary>What is wrong with a board on a day. It warns, it does not forbid.</summary>
/// <remarks>The law names no two seats that one person may not hold together, so none are checked.</remarks>
public static class BoardWarnings
{
    public const string NoSeats = "Board.NoSeats";
    public const string ChairVacant = "Board.ChairVacant";
    public const string ChairNeverElected = "Board.ChairNeverElected";
    public const string ChairActing = "Board.ChairActing";
    public const string SeatEmpty = "Board.SeatEmpty";
    public const string SeatNeverFilled = "Board.SeatNeverFilled";
    public const string HolderDeceased = "Board.HolderDeceased";
    public const string HolderLeft = "Board.HolderLeft";
    public const string NotReported = "Board.NotReported";
    public const string CarriedOver = "Board.CarriedOver";

    /// <summary>Changes longer ago than this are history that was entered late, not news for the authority.</summary>
    public const int ReportMonths = 12;

    /// <param name="left">When the persons who are members no longer left the association; holders who never were members are not among them.</param>
    public static IReadOnlyList<BoardWarning> Of(BoardOnDay board, IReadOnlyList<Seat> seats, IReadOnlyDictionary<int, DateOnly> left)
    {
        if (board.Places.Count == 0)
            return [new(NoSeats, "Board/Seats")];

        return
        [
            .. board.Places.Select(Signing).OfType<BoardWarning>().DistinctBy(warning => warning.Page),
            .. board.Places.Select(Empty).OfType<BoardWarning>().DistinctBy(warning => warning.Page),
            .. board.Places.Select(place => Gone(place, left, board.Day)).OfType<BoardWarning>(),
            .. Unreported(seats, board.Day),
            .. Over(board),
        ];
    }

    private static BoardWarning? Signing(BoardPlace place) => place switch
    {
        { Seat.NeededFor: not SeatNeed.Signing } => null,
        { Holding: { Acting: true } acting } => new(ChairActing, Election(place), place.Seat, acting.Person!.FullName, acting.From),
        { Holding: not null } => null,
        { EmptySince: { } since } => new(ChairVacant, Election(place), place.Seat, since),
        _ => new(ChairNeverElected, Election(place), place.Seat),
    };

    private static BoardWarning? Empty(BoardPlace place) => place switch
    {
        { Seat.NeededFor: SeatNeed.Signing or SeatNeed.Nothing } or { Holding: not null } => null,
        { EmptySince: { } since } => new(SeatEmpty, Election(place), place.Seat, since),
        _ => new(SeatNeverFilled, Election(place), place.Seat),
    };

    private static BoardWarning? Gone(BoardPlace place, IReadOnlyDictionary<int, DateOnly> left, DateOnly day)
    {
        if (place.Holding is not { Person: { } person } holding)
            return null;
        if (person.DeceasedOn is { } died && died <= day)
            return new(HolderDeceased, $"Board/Departure/{holding.Id}", place.Seat, person.FullName, died);

        return left.TryGetValue(person.Id, out var on) && on <= day
            ? new(HolderLeft, $"Board/Departure/{holding.Id}", place.Seat, person.FullName, on)
            : null;
    }

    private static IEnumerable<BoardWarning> Unreported(IReadOnlyList<Seat> seats, DateOnly day)
    {
        var untold = BoardChange.Of(seats, day).Where(change => change.ReportedOn is null && change.On > day.AddMonths(-ReportMonths)).ToList();
        return untold.Count == 0 ? [] : [new(NotReported, "Board/Report", untold.Count, untold[^1].On)];
    }

    private static IEnumerable<BoardWarning> Over(BoardOnDay board) =>
        board.Places.Count(place => place.IsCarriedOver) is > 0 and var staying ? [new(CarriedOver, "Board/Renewal", staying, board.TermEndsOn!.Value)] : [];

    private static string Election(BoardPlace place) => $"Board/Election?seat={place.Seat.Id}";
}
