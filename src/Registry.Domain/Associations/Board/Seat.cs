using Registry.Domain.Members;

namespace Registry.Domain.Associations.Board;

/// <summary>A title in a body of an association, with as many places as people may hold it at once.</summary>
public sealed class Seat : IVersioned
{
    public const int TitleLength = 100;
    public const int MostPlaces = 200;

    private readonly List<SeatSize> sizes = [];
    private readonly List<Holding> holdings = [];

    private Seat()
    {
    }

    /// <param name="from">The first day on which it exists; null: since before the registry knows.</param>
    public Seat(int associationId, BoardBody body, string title, string? titleEn, int count, SeatNeed neededFor, int order, DateOnly? from = null)
    {
        AssociationId = associationId;
        Describe(body, title, titleEn, neededFor, order);
        sizes.Add(new(from, Checked(count)));
    }

    public int Id { get; private set; }

    public int AssociationId { get; private set; }

    public BoardBody Body { get; private set; }

    public string Title { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public SeatNeed NeededFor { get; private set; }

    /// <summary>Where it stands among the seats of its body.</summary>
    public int Order { get; private set; }

    public IReadOnlyList<SeatSize> Sizes => sizes;

    public IReadOnlyList<Holding> Holdings => holdings;

    /// <summary>Raised with each change of its places or holders: two who fill the last place at once do not both succeed.</summary>
    public int Changes { get; private set; }

    public long Version { get; private set; }

    public int CountOn(DateOnly day) => sizes.Where(size => size.From is null || size.From <= day).MaxBy(size => size.From ?? DateOnly.MinValue)?.Count ?? 0;

    public IEnumerable<Holding> HeldOn(DateOnly day) => holdings.Where(holding => holding.IsHeldOn(day));

    public int FreeOn(DateOnly day) => CountOn(day) - HeldOn(day).Count();

    public void Describe(BoardBody body, string title, string? titleEn, SeatNeed neededFor, int order)
    {
        (Body, NeededFor, Order) = (body, neededFor, order);
        Title = PlainText.Line(title, TitleLength, nameof(Title));
        TitleEn = PlainText.OptionalLine(titleEn, TitleLength, nameof(TitleEn)) ?? Title;
    }

    /// <summary>Gives it another number of places from a day on; none ends the seat.</summary>
    public void Resize(int count, DateOnly from)
    {
        if (CountOn(from) == Checked(count))
            return;
        if (sizes.Find(size => size.From == from) is { } same)
            same.Become(count);
        else
            sizes.Add(new(from, count));

        Changes++;
        Check(from, null);
    }

    /// <summary>Gives a place to a person; whoever was acting in it steps back that day.</summary>
    public Holding Elect(Person person, Mandate mandate)
    {
        if (person.Kind != PersonKind.Natural)
            throw new RuleException("Holding.NotAnOrganisation");
        if (person.DeceasedOn <= mandate.From)
            throw new RuleException("Holding.PersonDeceased");
        if (!mandate.Acting && FreeOn(mandate.From) < 1 && HeldOn(mandate.From).FirstOrDefault(holding => holding.Acting && holding.From < mandate.From) is { } acting)
            acting.End(mandate.From, HoldingEnd.Succeeded, mandate.Paper);

        var holding = new Holding(this, person, mandate);
        holdings.Add(holding);
        Changes++;
        Check(holding);
        return holding;
    }

    /// <param name="on">The first day on which the person holds it no longer.</param>
    public void Vacate(Holding holding, DateOnly on, HoldingEnd reason, string? paper)
    {
        if (holding.To is not null)
            throw new RuleException("Holding.AlreadyEnded");

        holding.End(on, reason, paper);
        Changes++;
    }

    /// <summary>Ends what a person holds with a congress and, where it elected them again, begins anew the same day.</summary>
    public Holding? Renew(Holding holding, Mandate? mandate, DateOnly on)
    {
        Vacate(holding, on, HoldingEnd.TermEnded, null);
        return mandate is null ? null : Elect(holding.Person!, mandate);
    }

    /// <summary>Puts right what was written wrong.</summary>
    public void Correct(Holding holding, Mandate mandate, DateOnly? to, HoldingEnd? reason, string? paper)
    {
        holding.Correct(mandate, to, reason, paper);
        Changes++;
        Check(holding);
    }

    /// <summary>Takes away what never was.</summary>
    public void Strike(Holding holding)
    {
        holdings.Remove(holding);
        Changes++;
    }

    private void Check(Holding changed)
    {
        if (holdings.Any(other => other != changed && IsSame(other, changed) && other.Overlaps(changed.From, changed.To)))
            throw new RuleException("Holding.HeldAlready");

        Check(changed.From, changed.To);
    }

    /// <summary>On no day between have more people a place than there are places.</summary>
    private void Check(DateOnly from, DateOnly? to)
    {
        var turns = holdings.Select(holding => holding.From).Concat(sizes.Select(size => size.From).OfType<DateOnly>())
            .Where(day => day > from && (to is null || day < to)).Prepend(from);
        foreach (var day in turns)
            if (FreeOn(day) < 0)
                throw new RuleException("Seat.Full", CountOn(day));
    }

    private static bool IsSame(Holding one, Holding other) =>
        ReferenceEquals(one.Person, other.Person) || (one.PersonId != 0 && one.PersonId == other.PersonId);

    private static int Checked(int count) => count is >= 0 and <= MostPlaces ? count : throw new RuleException("Seat.CountOutOfRange", MostPlaces);
}
