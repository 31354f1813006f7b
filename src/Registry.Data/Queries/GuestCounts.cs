using Microsoft.EntityFrameworkCore;
using Registry.Domain.Commemorations.Guests;

namespace Registry.Data.Queries;

/// <summary>How a list of guests stands, in numbers.</summary>
/// <param name="Heads">Guests who come, with those who come along.</param>
/// <param name="PresentHeads">Who is there, with those who came along.</param>
/// <param name="KnowOld">Invited guests who were told a day, hour or place that no longer holds.</param>
public sealed record GuestCounts(int All, int Listed, int Waiting, int Invited, int Accepted, int Declined, int Tentative, int Heads, int Present, int PresentHeads, int KnowOld)
{
    public int Silent => Invited - Accepted - Declined - Tentative;
}

/// <summary>Counts guests in one question.</summary>
public static class GuestCounting
{
    public static async Task<GuestCounts> CountAsync(this IQueryable<Guest> guests, int feedSequence, CancellationToken cancellation)
    {
        var groups = await guests.GroupBy(guest => new { guest.Standing, guest.Answer }).Select(group => new
        {
            group.Key.Standing,
            group.Key.Answer,
            Count = group.Count(),
            With = group.Sum(guest => guest.ComingWith),
            Present = group.Sum(guest => guest.PresentAt != null ? 1 : 0),
            PresentWith = group.Sum(guest => guest.PresentWith),
            Old = group.Sum(guest => guest.ToldSequence < feedSequence ? 1 : 0),
        }).ToListAsync(cancellation);
        int Of(GuestStanding standing, AnswerKind? answer = null) =>
            groups.Where(group => group.Standing == standing && (answer is null || group.Answer == answer)).Sum(group => group.Count);

        var accepted = groups.Where(group => group is { Standing: GuestStanding.Invited, Answer: AnswerKind.Accepted }).ToList();
        return new(
            groups.Sum(group => group.Count), Of(GuestStanding.Listed), Of(GuestStanding.Waiting), Of(GuestStanding.Invited),
            Of(GuestStanding.Invited, AnswerKind.Accepted), Of(GuestStanding.Invited, AnswerKind.Declined), Of(GuestStanding.Invited, AnswerKind.Tentative),
            accepted.Sum(group => group.Count + group.With),
            groups.Sum(group => group.Present), groups.Sum(group => group.Present + group.PresentWith),
            groups.Where(group => group.Standing == GuestStanding.Invited).Sum(group => group.Old));
    }
}
