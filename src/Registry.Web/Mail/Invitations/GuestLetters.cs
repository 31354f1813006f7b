using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Calendars;
using Registry.Web.Calendars.Invitations;
using Registry.Web.Localization;

namespace Registry.Web.Mail.Invitations;

/// <summary>Writes what goes to the guests of one commemoration by mail, in the language of each.</summary>
/// <param name="commemoration">With its owner.</param>
internal sealed class GuestLetters(Commemoration commemoration, Invitation? invitation, string uidDomain, string organizer)
{
    public MailMessageDraft Write(MessageKind kind, Guest guest, string address, Uri? link, string key, DateTimeOffset now)
    {
        List<Words> languages = guest.Language switch { "vi" => [Words.Vietnamese], "en" => [Words.English], _ => [Words.Vietnamese, Words.English] };
        var asks = kind is MessageKind.Invitation or MessageKind.Update or MessageKind.Reminder;
        return new(
            address,
            guest.Name,
            languages[0].Language,
            Both(languages, words => words[SubjectOf(kind)]) + ": " + Both(languages, Title),
            [.. languages.SelectMany(words => Paragraphs(kind, guest, words))],
            asks && link is not null ? new(Both(languages, words => words["Answer the invitation"]), link) : null,
            key)
        {
            Items = kind is MessageKind.Thanks or MessageKind.Cancellation ? [] : [.. Facts(languages)],
            Calendar = kind is MessageKind.Invitation or MessageKind.Update or MessageKind.Cancellation ? CalendarOf(kind, guest, address, languages, link, now) : null,
            ReplyTo = organizer,
            Mark = key,
            Why = asks && link is not null ? Both(languages, words => words["The link is yours alone: whoever opens it answers for you."], "\n") : null,
        };
    }

    private string Title(Words words) => OccasionWords.Title(commemoration, words);

    private string Host(Words words) => words.Choose(commemoration.Owner!.Name, commemoration.Owner.NameEn);

    private static string SubjectOf(MessageKind kind) => kind switch
    {
        MessageKind.Invitation => "Invitation|subject",
        MessageKind.Update => "Changed|subject",
        MessageKind.Cancellation => "Not held|subject",
        MessageKind.Reminder => "Your answer|subject",
        _ => "With thanks|subject",
    };

    private IEnumerable<string> Paragraphs(MessageKind kind, Guest guest, Words words)
    {
        yield return Salutation(guest, words);
        foreach (var paragraph in Body(kind, guest, words))
            yield return paragraph;
        yield return Host(words);
    }

    private static string Salutation(Guest guest, Words words) => words.IsVietnamese
        ? guest.SalutationVi is { } vietnamese ? vietnamese + "," : words["To {0},", guest.NameIn(true)]
        : guest.SalutationEn is { } english ? english + "," : words["Dear {0},", guest.NameIn(false)];

    private string[] Body(MessageKind kind, Guest guest, Words words) => kind switch
    {
        MessageKind.Invitation => Lines(words.IsVietnamese ? invitation?.TextVi : invitation?.TextEn) ?? [Proposal(guest, words)],
        MessageKind.Update when guest.Answer == AnswerKind.None =>
            [words["“{0}” has changed. What now holds stands below; please answer again for the new time.", Title(words)]],
        MessageKind.Update => [words["“{0}” has changed. What now holds stands below; your answer stays as it is.", Title(words)]],
        MessageKind.Cancellation when commemoration.Status == CommemorationStatus.Cancelled => [words["We are sorry: “{0}” will not be held.", Title(words)]],
        MessageKind.Cancellation => [words["We are sorry: our invitation to “{0}” no longer stands.", Title(words)]],
        MessageKind.Reminder => [words["We have not had your answer to our invitation to “{0}” yet, and would be glad of it.", Title(words)]],
        _ => Lines(words.IsVietnamese ? invitation?.ThanksVi : invitation?.ThanksEn) ?? [words["Thank you for being with us at “{0}”.", Title(words)]],
    };

    /// <summary>The words of an invitation nobody has written.</summary>
    public string Proposal(Guest guest, Words words) => words["{0} has the honour to invite {1} to “{2}”.", Host(words), OccasionWords.Whole(guest, words), Title(words)];

    private static string[]? Lines(string? text) => text?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private IEnumerable<MailItem> Facts(List<Words> languages)
    {
        var there = OccasionWords.There(commemoration.Date, commemoration.StartsAt, commemoration.EndsAt, invitation?.PartnerZone);
        yield return new(Both(languages, words => words["When: {0}", OccasionWords.When(commemoration, words)]) + (there is null ? "" : " · " + there));
        if (commemoration.Place is { } place)
            yield return new(Both(languages, words => words["Where|label"]) + ": " + place);
        if (invitation is { DressVi: not null } or { DressEn: not null })
            yield return new(Both(languages, words => words["Dress: {0}", (words.IsVietnamese ? invitation.DressVi ?? invitation.DressEn : invitation.DressEn ?? invitation.DressVi)!]));
        if (invitation?.AnswerBy is { } by)
            yield return new(Both(languages, words => words["Please answer by {0}", CalendarDates.Day(by, words)]));
        if (invitation?.AskAt is { } askAt)
            yield return new(Both(languages, words => words["Questions|label"]) + ": " + askAt);
    }

    private MailCalendar CalendarOf(MessageKind kind, Guest guest, string address, List<Words> languages, Uri? link, DateTimeOffset now)
    {
        var entries = languages.ConvertAll(words => new EntryComposer(words, uidDomain, null).Of(commemoration));
        var facts = Facts(languages).Select(item => item.Text);
        var entry = (entries.Count == 2 ? entries[0].And(entries[1]) : entries[0]) with
        {
            Sequence = guest.Sequence,
            ChangedAt = now,
            Description = kind == MessageKind.Cancellation ? "" : string.Join('\n', link is null ? facts : facts.Append(link.AbsoluteUri)),
            Url = kind == MessageKind.Cancellation ? null : link,
            Categories = [],
            Cancelled = kind == MessageKind.Cancellation,
        };
        var call = new GuestCall(entry, entry.Cancelled, organizer, Both(languages, Host), address, guest.Name, guest.Answer, guest.Language);
        return new(call.Method, GuestCallWriter.Write(call));
    }

    private static string Both(List<Words> languages, Func<Words, string> say, string between = " / ") =>
        languages.Count == 1 ? say(languages[0]) : TwoLanguages.Join(say(languages[0]), say(languages[1]), between);
}
