using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Calendars.Replies;
using Registry.Web.Features.Calendar;
using Registry.Web.Mail.Reading;

namespace Registry.Web.Mail.Answers;

/// <summary>Takes one message in: counts it as a guest's answer where everything fits, keeps it for a person where not; read twice, it is kept once.</summary>
internal sealed class AnswerDesk(RegistryDbContext db, ReturnDesk returns, AnswerTrail trail, TimeProvider time, IOptions<CalendarOptions> calendar)
{
    private const string UidStart = "commemoration-";

    public async Task<Reception> TakeAsync(AnswerLetter letter, CancellationToken cancellation)
    {
        var message = MimeReader.Read(letter.Octets);
        // also where only its beginning was read: a notice quotes the letter, with its file, at its end
        if (await returns.TakeAsync(message, cancellation) is { } told)
            return told;

        var key = KeyOf(message, letter.Octets);
        if (await db.GuestAnswers.AnyAsync(answer => answer.Key == key, cancellation) || await db.StrangeAnswers.AnyAsync(answer => answer.Key == key, cancellation))
            return Reception.Known;

        var calendarPart = message.Parts.FirstOrDefault(part => part.Type == "text/calendar") ?? message.Parts.FirstOrDefault(part => part.Type == "application/ics");
        if (letter.IsWhole && calendarPart is null && message.IsAutomatic)
            return Reception.Ignored;

        var found = !letter.IsWhole ? new(StrangeReason.TooLarge)
            : calendarPart is null ? new(StrangeReason.NoCalendar)
            : await MatchAsync(message, ReplyReader.Read(calendarPart.Content), cancellation);
        if (found.CommemorationId is null)
            found = await FollowAsync(message, found, cancellation);
        if (found is { Guest: { } guest, Trouble: null })
            guest.Take(GivenBy(found, guest, key));
        else
            db.StrangeAnswers.Add(StrangeFrom(message, found, key));
        return await SaveAsync(found.Trouble is null ? Reception.Counted : Reception.Kept, cancellation);
    }

    /// <summary>Keeps a message that could not even be read, so that the next ones are.</summary>
    public async Task KeepUnreadableAsync(AnswerLetter letter, CancellationToken cancellation)
    {
        db.StrangeAnswers.Add(new(StrangeReason.Unreadable, "mail:" + Hash(letter.Octets), time.GetUtcNow()));
        await SaveAsync(Reception.Kept, cancellation);
    }

    /// <summary>What no calendar tells by its identifier waits with the list it answers in other ways.</summary>
    private async Task<Match> FollowAsync(MimeMessage message, Match found, CancellationToken cancellation)
    {
        var trace = await trail.FollowAsync(message, IdOf, cancellation);
        return found with { CommemorationId = trace.CommemorationId, GuestId = trace.GuestId };
    }

    private async Task<Match> MatchAsync(MimeMessage message, ReplyReading reading, CancellationToken cancellation)
    {
        if (reading.Reply is not { } reply)
            return new(reading.Trouble!.Value);
        if (IdOf(reply.Uid) is not { } id || !await db.Commemorations.AnyAsync(one => one.Id == id, cancellation))
            return new(StrangeReason.UnknownUid) { Reply = reply };

        var match = new Match(null) { Reply = reply, CommemorationId = id };
        var said = reply.Guests.FirstOrDefault(one => one.Address == message.From) ?? (reply.Guests is [var only] ? only : null);
        match = match with { Said = said };
        if (reply.Method != "REPLY" || said is { Answer: AnswerKind.None })
            return match with { Trouble = StrangeReason.NotAReply };
        if (said is null)
            return match with { Trouble = StrangeReason.UnknownAttendee };

        var invited = await db.Guests.Where(guest => guest.CommemorationId == id && guest.InvitedAs == said.Address).ToListAsync(cancellation);
        // an office's mailbox may stand for several guests: then the name decides
        var meant = invited is [_, _, ..] ? [.. invited.Where(guest => said.Name is not null && SearchText.Fold(guest.Name) == SearchText.Fold(said.Name))] : invited;
        return meant switch
        {
            [] when invited.Count == 0 => match with { Trouble = StrangeReason.UnknownAttendee },
            [] or [_, _, ..] => match with { Trouble = StrangeReason.Ambiguous },
            [var guest] when message.From != said.Address => match with { Guest = guest, Trouble = StrangeReason.SenderDiffers },
            [var guest] when reply.Sequence > guest.Sequence => match with { Guest = guest, Trouble = StrangeReason.SequenceAhead },
            [var guest] => match with { Guest = guest },
        };
    }

    // a calendar says nothing of companions: those told before still come
    private GivenAnswer GivenBy(Match found, Guest guest, string key) => new(
        found.Said!.Answer, Math.Min(guest.ComingWith, guest.Companions), AnswerManner.Calendar, found.Reply!.SaidAt ?? time.GetUtcNow(), time.GetUtcNow(), key)
    {
        Sequence = found.Reply.Sequence ?? 0, // what is not written is the first (RFC 5545, section 3.8.7.4)
        Note = Cut(found.Reply.Comment, GuestAnswer.NoteLength),
    };

    private StrangeAnswer StrangeFrom(MimeMessage message, Match found, string key)
    {
        var strange = StrangeOf(message, found, key);
        return found.CommemorationId is { } id ? strange.Belong(id, found.Guest?.Id ?? found.GuestId) : strange;
    }

    private StrangeAnswer StrangeOf(MimeMessage message, Match found, string key) => new(found.Trouble!.Value, key, time.GetUtcNow())
    {
        Sender = Cut(message.From, StrangeAnswer.AddressLength),
        Attendee = Cut(found.Said?.Address, StrangeAnswer.AddressLength),
        Subject = Cut(message.Subject, StrangeAnswer.TextLength),
        Answer = found.Said?.Answer ?? AnswerKind.None,
        Sequence = found.Reply?.Sequence,
        SaidAt = found.Reply?.SaidAt,
    };

    private async Task<Reception> SaveAsync(Reception reception, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return reception;
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            return Reception.Known; // another process read it a moment ago
        }
    }

    private int? IdOf(string uid) =>
        uid.StartsWith(UidStart, StringComparison.OrdinalIgnoreCase)
        && uid.EndsWith("@" + calendar.Value.UidDomain, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(uid.AsSpan(UidStart.Length, uid.Length - UidStart.Length - calendar.Value.UidDomain.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;

    private static string KeyOf(MimeMessage message, byte[] octets) =>
        "mail:" + (message.MessageId is { Length: > 0 } id ? Hash(Encoding.UTF8.GetBytes(id + "|" + message.From)) : Hash(octets));

    private static string Hash(byte[] octets) => Convert.ToHexStringLower(SHA256.HashData(octets));

    private static string? Cut(string? text, int length)
    {
        var clean = text is null ? null : string.Concat(text.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))).Trim();
        return string.IsNullOrEmpty(clean) ? null : clean.Length <= length ? clean : clean[..length];
    }

    private sealed record Match(StrangeReason? Trouble)
    {
        public CalendarReply? Reply { get; init; }

        public ReplyingGuest? Said { get; init; }

        public int? CommemorationId { get; init; }

        public Guest? Guest { get; init; }

        /// <summary>Whom a person will be asked about first.</summary>
        public int? GuestId { get; init; }
    }
}

/// <summary>What became of a message.</summary>
internal enum Reception
{
    Counted,
    Kept,
    Known,
    Ignored,

    /// <summary>A notice that a letter of ours came back.</summary>
    CameBack,
}
