using Registry.Data.Queries;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;
using Registry.Domain.Days;

namespace Registry.Web.Ui;

/// <summary>A board as pages show it: of one day, or of two with what differs between them.</summary>
public sealed record BoardPart
{
    public required KeptBoard Kept { get; init; }

    public required BoardOnDay Board { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The later day, where two are compared.</summary>
    public BoardOnDay? Other { get; init; }

    public BoardBody? Body { get; init; }

    /// <summary>The address of the page it stands on.</summary>
    public required string Address { get; init; }

    public required bool MayKeep { get; init; }

    /// <summary>What was typed as a day and is none.</summary>
    public string? Unread { get; init; }

    /// <summary>So many places of a body are shown, the rest behind a link.</summary>
    public int Most { get; init; } = int.MaxValue;

    public int AssociationId => Kept.AssociationId;

    public bool IsToday => Board.Day == Today;

    public BoardDifference? Difference => Other is null ? null : BoardDifference.Between(Board, Other);

    public IReadOnlyList<BoardWarning> Warnings => IsToday && Other is null ? Kept.WarningsOn(Today) : [];

    public IReadOnlyList<Congress> Congresses => Kept.Held;

    public IEnumerable<BoardBody> Bodies => Board.Bodies.Where(body => Body is null || body == Body || (Body == BoardBody.Executive && body == BoardBody.Standing));

    /// <summary>Reads the days of the address; what cannot be read is shown again beside today's board.</summary>
    public static BoardPart Read(KeptBoard kept, DateOnly today, IQueryCollection query, string address, bool mayKeep)
    {
        var (on, and) = (query["on"].ToString(), query["and"].ToString());
        var (first, second) = (Day(on), Day(and));
        var day = first ?? today;
        return new()
        {
            Kept = kept,
            Today = today,
            Board = kept.On(second < day ? second.Value : day),
            Other = second is { } other && other != day ? kept.On(other < day ? day : other) : null,
            Body = Enum.TryParse<BoardBody>(query["body"], out var body) && Enum.IsDefined(body) ? body : null,
            Address = address,
            MayKeep = mayKeep,
            Unread = on.Length > 0 && first is null ? on : and.Length > 0 && second is null ? and : null,
        };
    }

    private static DateOnly? Day(string typed)
    {
        try
        {
            return PartialDate.TryParse(typed, out var day) && day.Date is { Year: > 1900 and < 2200 } date ? date : null;
        }
        catch (Domain.RuleException)
        {
            return null;
        }
    }
}
