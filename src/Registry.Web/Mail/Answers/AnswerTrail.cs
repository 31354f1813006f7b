using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Mail.Reading;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Mail.Answers;

/// <summary>Finds what a letter in plain words answers: the letter it names (RFC 5322, section 3.6.4), the link or identifier it quotes, its subject, at last its sender.</summary>
/// <remarks>Whoever wrote it may have made that up, so nothing is counted by it: it says with whose list the letter waits.</remarks>
internal sealed partial class AnswerTrail(RegistryDbContext db, TimeProvider time)
{
    private const int MostNames = 30;
    private const int MostQuoted = 20;
    private const int MostLists = 20;

    /// <param name="idOf">The commemoration an identifier of ours stands for.</param>
    public async Task<Trace> FollowAsync(MimeMessage message, Func<string, int?> idOf, CancellationToken cancellation)
    {
        if (await NamedAsync(message, cancellation) is { CommemorationId: not null } named)
            return named;
        if (await QuotedAsync(message, idOf, cancellation) is { CommemorationId: { } quoted } trace)
            return trace.GuestId is null ? await WithSenderAsync(message, quoted, cancellation) : trace;

        return await OfSenderAsync(message, cancellation);
    }

    /// <summary>The Message-ID of a letter to a guest begins with its key.</summary>
    private async Task<Trace> NamedAsync(MimeMessage message, CancellationToken cancellation)
    {
        List<string> keys = [.. Key().Matches($"{message.Header("In-Reply-To")} {message.Header("References")}").Select(match => match.Groups["key"].Value).Distinct().Take(MostNames)];
        if (keys.Count == 0)
            return Trace.None;

        var guests = db.GuestMessages.Where(letter => keys.Contains(letter.Key)).Select(letter => letter.GuestId);
        return await AgreedAsync(db.Guests.Where(guest => guests.Contains(guest.Id)), cancellation);
    }

    private async Task<Trace> QuotedAsync(MimeMessage message, Func<string, int?> idOf, CancellationToken cancellation)
    {
        // the link and the identifier are plain ASCII in every encoding that letters are written in
        var text = string.Concat(message.Parts.Where(part => part.Type is "text/plain" or "text/html").Select(part => Encoding.Latin1.GetString(part.Content)));
        List<byte[]> hashes = [.. Link().Matches(text).Select(match => match.Groups["token"].Value).Distinct().Take(MostQuoted)
            .Select(token => FeedToken.TryHash(token, out var hash) ? hash : []).Where(hash => hash.Length > 0)];
        var linked = db.GuestLinks.Where(link => hashes.Contains(link.Hash)).Select(link => link.GuestId);
        if (hashes.Count > 0 && await AgreedAsync(db.Guests.Where(guest => linked.Contains(guest.Id)), cancellation) is { CommemorationId: not null } quoted)
            return quoted;

        List<int> ids = [.. Uid().Matches(text).Select(match => idOf(match.Value)).OfType<int>().Distinct().Take(MostQuoted)];
        return ids is [var only] && await db.Commemorations.AnyAsync(one => one.Id == only, cancellation) ? new(only, null) : Trace.None;
    }

    /// <summary>Of the lists that invited the sender, the one whose title the subject holds; without a subject that tells, the only one still to come.</summary>
    private async Task<Trace> OfSenderAsync(MimeMessage message, CancellationToken cancellation)
    {
        if (message.From is null)
            return Trace.None; // who was invited on paper has no address either

        var today = time.Today();
        var lists = await db.Guests.Where(guest => guest.InvitedAs == message.From && guest.Standing == GuestStanding.Invited)
            .Select(guest => new { guest.CommemorationId, guest.Commemoration!.Date, guest.Commemoration.TitleVi, guest.Commemoration.TitleEn })
            .Distinct().OrderByDescending(list => list.Date).Take(MostLists).ToListAsync(cancellation);
        var subject = SearchText.Fold(message.Subject ?? "");
        var told = lists.Where(list => Holds(subject, list.TitleVi) || Holds(subject, list.TitleEn)).ToList();
        var meant = told.Count > 0 ? told : [.. lists.Where(list => list.Date >= today)];
        return meant is [var only] ? await WithSenderAsync(message, only.CommemorationId, cancellation) : Trace.None;
    }

    private async Task<Trace> WithSenderAsync(MimeMessage message, int commemorationId, CancellationToken cancellation)
    {
        var guests = await db.Guests.Where(guest => guest.CommemorationId == commemorationId && guest.InvitedAs == message.From).Select(guest => guest.Id).Take(2).ToListAsync(cancellation);
        return new(commemorationId, guests is [var only] ? only : null);
    }

    /// <summary>The list all of them are on, and the guest where there is one.</summary>
    private static async Task<Trace> AgreedAsync(IQueryable<Guest> guests, CancellationToken cancellation)
    {
        var found = await guests.Select(guest => new { guest.Id, guest.CommemorationId }).ToListAsync(cancellation);
        return found.Select(one => one.CommemorationId).Distinct().ToList() is [var list] ? new(list, found is [var only] ? only.Id : null) : Trace.None;
    }

    private static bool Holds(string subject, string title) => SearchText.Fold(title) is { Length: > 0 } folded && subject.Contains(folded, StringComparison.Ordinal);

    [GeneratedRegex(@"<(?<key>guest-[0-9]{1,10}-[a-z0-9-]{1,30})\.[^<>@\s]{1,100}@[^<>\s]{1,200}>")]
    private static partial Regex Key();

    // programs that guard their readers write the whole link into one of their own
    [GeneratedRegex(@"(/|%2[Ff])invitation(/|%2[Ff])(?<token>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])")]
    private static partial Regex Link();

    [GeneratedRegex(@"commemoration-[0-9]{1,10}@[A-Za-z0-9.-]{1,200}[A-Za-z0-9]")]
    private static partial Regex Uid();

    /// <summary>Where a letter belongs, as far as it tells.</summary>
    internal sealed record Trace(int? CommemorationId, int? GuestId)
    {
        public static readonly Trace None = new(null, null);
    }
}
