using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;
using Registry.Domain.Days;
using Registry.Domain.Members;

namespace Registry.Web.Demo;

/// <summary>The board of one association as the demonstration tells it, in a few words for each seat.</summary>
internal sealed class DemoBoard(Association association, DateOnly joined)
{
    private readonly List<Seat> seats = [];
    private readonly List<Membership> memberships = [];

    public IReadOnlyList<Seat> Seats => seats;

    public IReadOnlyList<Membership> Memberships => memberships;

    private Seat Last => seats[^1];

    public DemoBoard Seat(BoardBody body, string title, string titleEn, int count = 1, SeatNeed need = SeatNeed.Nothing)
    {
        seats.Add(new(association.Id, body, title, titleEn, count, need, seats.Count + 1));
        return this;
    }

    /// <summary>Somebody held the last seat from a day to another, and the authority was told of it.</summary>
    /// <param name="office">Office and place of work, parted by a comma.</param>
    public DemoBoard Held(string name, string office, DateOnly from, DateOnly? to = null, HoldingEnd reason = HoldingEnd.Resigned, bool acting = false, bool isTold = true)
    {
        var person = Find(name, office);
        var holding = Last.Elect(person, new(from, acting, association.Congresses.FirstOrDefault(congress => congress.HeldOn == from)?.Id));
        holding.Report(leaving: false, from);
        if (to is { } end)
        {
            Last.Vacate(holding, end, reason, null);
            if (isTold)
                holding.Report(leaving: true, end);
        }

        return this;
    }

    /// <summary>What the dossier of a founding committee asks of the last person.</summary>
    public DemoBoard Introduced(DateOnly born, string hometown, string qualification, string address)
    {
        var person = memberships[^1].Person!;
        person.Born(new(born));
        person.Introduce(hometown, "12/12", qualification);
        person.LiveAt(address, null, null);
        return this;
    }

    /// <summary>Who held a seat before is the same person.</summary>
    private Person Find(string name, string office)
    {
        if (memberships.FirstOrDefault(membership => membership.Person!.FullName == name) is { } known)
            return known.Person!;

        var person = new Person(name);
        var parts = office.Split(',', 2, StringSplitOptions.TrimEntries);
        person.WorkAt(parts.Length > 1 ? parts[0] : null, parts[^1]);
        // of some the year of birth or the telephone number is not known: the page of the day says so
        if (name.Length % 3 != 0)
            person.Born(new(1950 + name.Length, null, null));
        if (name.Length % 4 != 0)
            person.Reach($"0900 000 {100 + name.Length}", null);
        memberships.Add(new(person, association.Id, MembershipClass.Official, null, new PartialDate(joined.Year, null, null)));
        return person;
    }
}
