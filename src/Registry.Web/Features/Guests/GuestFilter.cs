using Registry.Data.Queries;
using Registry.Domain.Commemorations.Guests;

namespace Registry.Web.Features.Guests;

/// <summary>Which guests a list shows; all of it stands in the address.</summary>
public sealed record GuestFilter
{
    public string? Q { get; init; }

    public string? Group { get; init; }

    public GuestStanding? Standing { get; init; }

    public AnswerKind? Answer { get; init; }

    /// <summary>Those who came.</summary>
    public bool Present { get; init; }

    /// <summary>Those who stand on this list twice, or so it looks.</summary>
    public bool Twice { get; init; }

    public IQueryable<Guest> Apply(IQueryable<Guest> guests)
    {
        var found = guests.Named(Q);
        if (!string.IsNullOrWhiteSpace(Group))
            found = found.Where(guest => guest.Group == Group);
        if (Standing is { } standing)
            found = found.Where(guest => guest.Standing == standing);
        if (Answer is { } answer)
            found = found.Where(guest => guest.Answer == answer && guest.Standing == GuestStanding.Invited);
        if (Present)
            found = found.Where(guest => guest.PresentAt != null);
        return Twice ? found.Where(guest => guests.GroupBy(other => other.SortName).Where(same => same.Count() > 1).Select(same => same.Key).Contains(guest.SortName)) : found;
    }
}
