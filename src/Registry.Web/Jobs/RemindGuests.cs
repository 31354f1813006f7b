using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Mail.Invitations;
using Registry.Web.Time;

namespace Registry.Web.Jobs;

/// <summary>Reminds guests who have not answered, on the days chosen before their answer is due; those who have answered, never.</summary>
internal sealed class RemindGuests(RegistryDbContext db, InvitationPost post, TimeProvider time, IOptions<SiteOptions> site) : IDailyJob
{
    public async Task<int> RunAsync(DateOnly day, CancellationToken cancellation)
    {
        var today = time.Today();
        var asking = await db.Invitations.AsNoTracking()
            .Where(invitation => invitation.AnswerBy >= today && invitation.RemindDaysText != ""
                && invitation.Commemoration!.Status != CommemorationStatus.Cancelled && invitation.Commemoration.Date >= today)
            .ToListAsync(cancellation);
        var sent = 0;
        foreach (var invitation in asking.Where(invitation => invitation.RemindsOn(day)))
        {
            var commemoration = await db.Commemorations.Include(one => one.Owner).SingleAsync(one => one.Id == invitation.CommemorationId, cancellation);
            var silent = db.Guests.Where(guest =>
                guest.CommemorationId == commemoration.Id && guest.Standing == GuestStanding.Invited && guest.Answer == AnswerKind.None && guest.ToldSequence >= commemoration.FeedSequence);
            sent += (await post.RemindAsync(commemoration, silent, new("", site.Value.Address), cancellation)).Sent;
            db.ChangeTracker.Clear();
        }

        return sent;
    }
}
