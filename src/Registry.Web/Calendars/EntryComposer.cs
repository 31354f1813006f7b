using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Calendars;

/// <summary>Says in one language what a day or a commemoration is, for a calendar outside.</summary>
/// <param name="uidDomain">What identifiers end in; never changes.</param>
/// <param name="pages">The address of the public calendar page; none where the registry does not know its own.</param>
/// <param name="zone">IANA name of the zone in which hours are written; none: that of Việt Nam.</param>
public sealed class EntryComposer(Words words, string uidDomain, Uri? pages, string? zone = null)
{
    private static readonly TimeSpan UsualLength = TimeSpan.FromHours(2);

    private readonly EntryTitles titles = new(words);

    public static string CancelledPrefix(Words words) => words["Cancelled"] + ": ";

    /// <param name="left">It is no longer for this calendar's readers: cancelled, and nothing is said of it but the title it had.</param>
    public CalendarEntry Of(Occurrence occurrence, LeftTitle? left = null)
    {
        var anniversary = occurrence.Anniversary;
        var hasLeft = left is not null;
        var title = titles.Of(anniversary, left).Counted(occurrence.Ordinal);
        return new()
        {
            Uid = FormattableString.Invariant($"anniversary-{anniversary.Id}-{occurrence.Year}@{uidDomain}"),
            Sequence = anniversary.FeedSequence,
            ChangedAt = anniversary.FeedChangedAt,
            When = new CalendarSpan.Days(occurrence.Date),
            Summary = title.Text,
            TitleLanguage = LanguageOf(title),
            Description = hasLeft ? "" : Description(occurrence),
            Url = hasLeft ? null : PageOf(occurrence.Date),
            Categories = [words[DayKinds.Text(anniversary.Kind)]],
            IsRound = occurrence.Milestone is Milestone.Round or Milestone.Five,
            Cancelled = hasLeft || anniversary.WithdrawnAt is not null,
        };
    }

    /// <param name="invited">What its guests are told besides; none for those who are not invited.</param>
    public CalendarEntry Of(Commemoration commemoration, LeftTitle? left = null, PartnerInvitation? invited = null)
    {
        var title = titles.Of(commemoration, left);
        var isOff = commemoration.Status == CommemorationStatus.Cancelled;
        return new()
        {
            Uid = FormattableString.Invariant($"commemoration-{commemoration.Id}@{uidDomain}"),
            Sequence = commemoration.FeedSequence,
            ChangedAt = commemoration.FeedChangedAt,
            When = When(commemoration),
            Summary = title.Text,
            TitleLanguage = LanguageOf(title),
            Description = left is not null || (isOff && invited is not null) ? ""
                : invited is null ? words["Planned by the union. If we would like you to join us, you will receive a letter."]
                : InvitationLines.Of(commemoration, invited, words),
            Location = left is not null ? "" : commemoration.Place ?? "",
            Categories = [words[invited is null ? "Commemorations" : "Invitations"]],
            Cancelled = left is not null || isOff,
        };
    }

    /// <summary>A deadline, the end of a term or of an agreement, as it was last written down.</summary>
    public CalendarEntry Of(CalendarPresence notice)
    {
        var (key, category) = NoticeKinds.Of(notice.Kind);
        var title = titles.Of(notice);
        return new()
        {
            // each counts its changes apart, and a calendar may come to show the other
            Uid = FormattableString.Invariant($"{key}-{notice.RecordId}{(notice.PartnerId == 0 ? "" : "-partner")}@{uidDomain}"),
            Sequence = notice.Sequence,
            ChangedAt = notice.ChangedAt,
            When = new CalendarSpan.Days(notice.Date!.Value),
            Summary = title.Text,
            TitleLanguage = LanguageOf(title),
            Categories = [words[category]],
            Cancelled = notice.LeftAt is not null,
        };
    }

    /// <summary>"Lần thứ 60 (năm tròn), kể từ 24/06/1967": what a reader needs to see how round the year is.</summary>
    public string Counted(Occurrence occurrence)
    {
        if (occurrence.Ordinal is not { } ordinal)
            return "";

        var counted = words["{0} ({1}), since {2}", CalendarDates.Ordinal(ordinal, words), words[Roundness(occurrence.Milestone)],
            CalendarDates.Known(occurrence.Anniversary.Base, words)];
        return char.ToUpper(counted[0], words.Culture) + counted[1..];
    }

    public static string Roundness(Milestone milestone) => milestone switch
    {
        Milestone.Round => "round year",
        Milestone.Five => "fifth year",
        Milestone.Other => "other year",
        _ => "not counted",
    };

    private string? LanguageOf(EntryTitle title) => title.In.Language == words.Language ? null : title.In.Language;

    private string Description(Occurrence occurrence)
    {
        string[] lines =
        [
            Counted(occurrence) is { Length: > 0 } counted ? counted + "." : "",
            occurrence.CelebratedOn is { } held && held != occurrence.Date ? words["Celebrated this year on {0}.", CalendarDates.Day(held, words)] : "",
            occurrence.IsVerified ? "" : words["The date has not been verified yet."],
            words["A day of remembrance, not an invitation."],
        ];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private Uri? PageOf(DateOnly day) => pages is null
        ? null
        : new(pages, FormattableString.Invariant($"calendar?year={day.Year}&lang={words.Language}&all=true#{CalendarDates.Anchor(day)}"));

    private CalendarSpan When(Commemoration commemoration)
    {
        if (commemoration.StartsAt is not { } startsAt)
            return new CalendarSpan.Days(commemoration.Date);

        var start = commemoration.Date.ToDateTime(startsAt);
        var end = commemoration.EndsAt is { } endsAt ? commemoration.Date.ToDateTime(endsAt) : start + UsualLength;
        return new CalendarSpan.Hours(There(start), There(end), zone ?? RegistryClock.ZoneId);
    }

    private DateTime There(DateTime here) => zone is null ? here : TimeZoneInfo.ConvertTime(here, RegistryClock.Zone, TimeZoneInfo.FindSystemTimeZoneById(zone));
}
