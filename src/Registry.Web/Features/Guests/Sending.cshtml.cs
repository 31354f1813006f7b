using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Localization;
using Registry.Web.Mail.Invitations;
using Registry.Web.Security;

namespace Registry.Web.Features.Guests;

/// <summary>Says who would be written to and who cannot, then sends: invitations, news of a change, reminders, thanks.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class SendingModel(RegistryDbContext db, Reader reader, InvitationPost post, IOptions<SiteOptions> site, IStringLocalizer<Text> text) : GuestPageModel(db, reader)
{
    public const string Promotion = nameof(Promotion);

    public string What { get; private set; } = "";

    public int Reachable { get; private set; }

    public IReadOnlyList<string> Without { get; private set; } = [];

    public bool GoesOnPaperToo => What is nameof(MessageKind.Invitation) or nameof(MessageKind.Update) or Promotion;

    public async Task<IActionResult> OnGetAsync(int id, string kind, CancellationToken cancellation)
    {
        if (!await FindAsync(id, kind, cancellation))
            return NotFound();

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, string kind, bool onPaper, CancellationToken cancellation)
    {
        if (!await FindAsync(id, kind, cancellation))
            return NotFound();

        try
        {
            var whom = await WhomAsync(cancellation);
            var posted = await SendAsync(whom, onPaper, cancellation);
            TempData["Done"] = text["{0} letters are on their way; {1} guests have no e-mail.", posted.Sent, posted.Without].Value;
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || Db.IsUniqueViolation(exception))
        {
            // a second click, or another planner: what was sent there is not sent here
            TempData["Done"] = text["Somebody else is sending right now, or you clicked twice. Nothing was sent a second time."].Value;
        }

        return Redirect(Url.Content($"~/Commemorations/{id}/Guests"));
    }

    private Task<Posted> SendAsync(IQueryable<Guest> whom, bool onPaper, CancellationToken cancellation) => What switch
    {
        nameof(MessageKind.Update) => post.UpdateAsync(Plan, whom, onPaper, By(site.Value), cancellation),
        nameof(MessageKind.Cancellation) => post.CancelAsync(Plan, whom, By(site.Value), cancellation),
        nameof(MessageKind.Reminder) => post.RemindAsync(Plan, whom, By(site.Value), cancellation),
        nameof(MessageKind.Thanks) => post.ThankAsync(Plan, whom, By(site.Value), cancellation),
        _ => post.InviteAsync(Plan, whom, onPaper, By(site.Value), cancellation),
    };

    private async Task<bool> FindAsync(int id, string kind, CancellationToken cancellation)
    {
        if (kind != Promotion && !(Enum.TryParse<MessageKind>(kind, ignoreCase: false, out var known) && $"{known}" == kind))
            return false;
        if (!await FindPlanAsync(id, Ability.Plan, cancellation))
            return false;

        What = kind;
        var whom = await WhomAsync(cancellation);
        Without = await whom.Where(guest => (guest.Email ?? guest.Person!.Email ?? guest.Contact!.Email) == null).InOrder().Select(guest => guest.Name).ToListAsync(cancellation);
        Reachable = await whom.CountAsync(cancellation) - Without.Count;
        return true;
    }

    private async Task<IQueryable<Guest>> WhomAsync(CancellationToken cancellation)
    {
        var feed = Plan.FeedSequence;
        return What switch
        {
            nameof(MessageKind.Invitation) => Guests.Where(guest => guest.Standing == GuestStanding.Listed),
            nameof(MessageKind.Update) => Guests.Where(guest => guest.Standing == GuestStanding.Invited && guest.ToldSequence < feed),
            nameof(MessageKind.Cancellation) => Guests.Where(guest => guest.Standing == GuestStanding.Invited),
            nameof(MessageKind.Reminder) => Guests.Where(guest => guest.Standing == GuestStanding.Invited && guest.Answer == AnswerKind.None),
            nameof(MessageKind.Thanks) => Guests.Where(guest => guest.PresentAt != null && guest.ThankedAt == null),
            _ => await NextWaitingAsync(cancellation),
        };
    }

    /// <summary>As many of those who wait as there are places, in their order.</summary>
    private async Task<IQueryable<Guest>> NextWaitingAsync(CancellationToken cancellation)
    {
        var capacity = await Db.Invitations.Where(one => one.CommemorationId == Plan.Id).Select(one => one.Capacity).SingleOrDefaultAsync(cancellation);
        var figures = await Guests.CountAsync(Plan.FeedSequence, cancellation);
        var free = capacity is { } places ? Math.Max(0, places - figures.Heads - figures.Silent - figures.Tentative) : figures.Waiting;
        var next = await Guests.Where(guest => guest.Standing == GuestStanding.Waiting).InOrder().Take(free).Select(guest => guest.Id).ToListAsync(cancellation);
        return Guests.Where(guest => next.Contains(guest.Id));
    }
}
