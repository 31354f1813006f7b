using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Features.Calendar;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Mail.Invitations;

/// <summary>Leaves letters to guests in the outbox, each once: who is told, what they were told and the letter are saved together or not at all.</summary>
public sealed class InvitationPost(
    RegistryDbContext db, Outbox outbox, TimeProvider time, IOptions<CalendarOptions> calendar, IOptions<InvitationOptions> options, IOptions<MailOptions> mail)
{
    private const int MostAttempts = 3;

    /// <summary>The address replies go to.</summary>
    public string Organizer => options.Value.Organizer is { Length: > 0 } given ? given : mail.Value.From;

    /// <param name="onPaper">Who has no address is noted as invited on paper.</param>
    public Task<Posted> InviteAsync(Commemoration commemoration, IQueryable<Guest> whom, bool onPaper, PostedBy by, CancellationToken cancellation) =>
        PostAsync(commemoration, whom, MessageKind.Invitation, onPaper, by, guest => !guest.IsInvited, cancellation);

    /// <summary>Tells those who know an old day, hour or place.</summary>
    public Task<Posted> UpdateAsync(Commemoration commemoration, IQueryable<Guest> whom, bool onPaper, PostedBy by, CancellationToken cancellation) =>
        PostAsync(commemoration, whom, MessageKind.Update, onPaper, by, guest => guest.KnowsOldFacts(commemoration.FeedSequence), cancellation);

    /// <summary>Takes invitations back; who was invited on paper has to be told otherwise.</summary>
    public Task<Posted> CancelAsync(Commemoration commemoration, IQueryable<Guest> whom, PostedBy by, CancellationToken cancellation) =>
        PostAsync(commemoration, whom, MessageKind.Cancellation, onPaper: true, by, guest => guest.IsInvited, cancellation);

    /// <summary>Reminds those who have not answered, at most once a day.</summary>
    public async Task<Posted> RemindAsync(Commemoration commemoration, IQueryable<Guest> whom, PostedBy by, CancellationToken cancellation)
    {
        var today = DayKey(time.Today());
        var reminded = await db.GuestMessages
            .Where(message => message.Kind == MessageKind.Reminder && message.Key.EndsWith(today) && whom.Any(guest => guest.Id == message.GuestId))
            .Select(message => message.GuestId).ToHashSetAsync(cancellation);
        return await PostAsync(
            commemoration, whom, MessageKind.Reminder, onPaper: false, by,
            guest => guest.IsInvited && guest.Answer == AnswerKind.None && !reminded.Contains(guest.Id), cancellation);
    }

    /// <summary>Thanks those who came.</summary>
    public Task<Posted> ThankAsync(Commemoration commemoration, IQueryable<Guest> whom, PostedBy by, CancellationToken cancellation) =>
        PostAsync(commemoration, whom, MessageKind.Thanks, onPaper: false, by, guest => guest.PresentAt is not null && guest.ThankedAt is null, cancellation);

    /// <summary>A new personal link; only its hash is kept.</summary>
    public Uri NewLink(Guest guest, Uri site)
    {
        var (text, hash) = FeedToken.Create();
        db.GuestLinks.Add(new(guest.Id, hash, time.GetUtcNow()));
        return new(site, $"invitation/{text}{(guest.Language == "both" ? "" : "?lang=" + guest.Language)}");
    }

    /// <summary>Where somebody changed one of the guests at the same moment, all is taken back and looked at once more: nobody is written to twice.</summary>
    private async Task<Posted> PostAsync(
        Commemoration commemoration, IQueryable<Guest> whom, MessageKind kind, bool onPaper, PostedBy by, Func<Guest, bool> isMeant, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(commemoration, whom, kind, onPaper, by, isMeant, cancellation);
            }
            catch (DbUpdateException exception) when (attempt < MostAttempts && (exception is DbUpdateConcurrencyException || db.IsUniqueViolation(exception)))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Posted> TryAsync(
        Commemoration commemoration, IQueryable<Guest> whom, MessageKind kind, bool onPaper, PostedBy by, Func<Guest, bool> isMeant, CancellationToken cancellation)
    {
        if (commemoration.IsOver && kind is not (MessageKind.Cancellation or MessageKind.Thanks))
            throw new RuleException("Commemoration.IsOver");

        var invitation = await db.Invitations.AsNoTracking().SingleOrDefaultAsync(one => one.CommemorationId == commemoration.Id, cancellation);
        var letters = new GuestLetters(commemoration, invitation, calendar.Value.UidDomain, Organizer);
        var guests = await whom.Include(guest => guest.Person).Include(guest => guest.Contact).ToListAsync(cancellation);
        var (sent, without) = (0, 0);
        foreach (var guest in guests.Where(isMeant))
        {
            var address = kind == MessageKind.Cancellation ? guest.InvitedAs : AddressOf(guest);
            if (!Outbox.CanReach(address))
                (address, without) = (null, without + 1);
            if (address is null && !onPaper)
                continue;

            Note(commemoration, guest, kind, address);
            var key = KeyOf(kind, guest);
            db.GuestMessages.Add(new(guest.Id, kind, address is null, guest.Sequence, key, time.GetUtcNow(), by.Name));
            if (address is null)
                continue;

            var link = kind is not (MessageKind.Cancellation or MessageKind.Thanks) && by.Site is { } site ? NewLink(guest, site) : null;
            outbox.Add(letters.Write(kind, guest, address, link, key, time.GetUtcNow()));
            sent++;
        }

        await db.SaveChangesAsync(cancellation);
        return new(sent, without);
    }

    private void Note(Commemoration commemoration, Guest guest, MessageKind kind, string? address)
    {
        var told = ToldFacts.Of(commemoration);
        switch (kind)
        {
            case MessageKind.Invitation: guest.Invite(told, address, time.GetUtcNow()); break;
            case MessageKind.Update: guest.Update(told, address); break;
            case MessageKind.Cancellation: guest.Withdraw(told, address); break;
            case MessageKind.Thanks: guest.Thank(time.GetUtcNow()); break;
        }
    }

    /// <summary>A person's or contact's address is read when a letter leaves; who asked to be left alone has none.</summary>
    private static string? AddressOf(Guest guest) => guest switch
    {
        { Person: { RestrictedOn: not null } or { DeceasedOn: not null } or { MergedIntoId: not null } } => null,
        { Email: { } typed } => typed,
        { Person.Email: { } ofPerson } => ofPerson,
        { Contact.Email: { } ofContact } => ofContact,
        _ => null,
    };

    private string KeyOf(MessageKind kind, Guest guest) => kind switch
    {
        MessageKind.Reminder => $"guest-{guest.Id}-reminder-{DayKey(time.Today())}",
        MessageKind.Thanks => $"guest-{guest.Id}-thanks",
        _ => $"guest-{guest.Id}-{guest.Sequence}",
    };

    private static string DayKey(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
