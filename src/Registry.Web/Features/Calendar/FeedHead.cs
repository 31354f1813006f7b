using Registry.Domain.Associations;
using Registry.Web.Calendars;
using Registry.Web.Localization;

namespace Registry.Web.Features.Calendar;

/// <summary>What a calendar is called, in whichever languages it speaks.</summary>
public sealed record FeedHead(Func<Words, string> Name, Func<Words, string> Description)
{
    public Uri? Source { get; init; }

    public CalendarColour Colour { get; init; } = CalendarColour.Firebrick;

    public static FeedHead Of(Association? owner) => new(
        words => owner is null ? words["Friendship calendar"] : $"{words["Friendship calendar"]} – {words.Choose(owner.Name, owner.NameEn)}",
        words => string.Join('\n', ((string[])
        [
            words["Days of remembrance, not invitations."], owner?.Email is { } address ? words["Write to us: {0}", address] : "",
        ]).Where(line => line.Length > 0)));

    public CalendarFeed In(FeedSelection selection, CalendarOptions options) => new()
    {
        Name = Say(selection, Name, " / "),
        Description = Say(selection, Description, "\n\n"),
        Language = selection.Language,
        CancelledPrefix = Say(selection, words => words["Cancelled"], " / ") + ": ",
        Colour = Colour,
        RefreshEvery = TimeSpan.FromHours(options.RefreshHours),
        Source = Source,
        Entries = [],
    };

    private static string Say(FeedSelection selection, Func<Words, string> say, string between) =>
        selection.Second is { } second ? TwoLanguages.Join(say(selection.Words), say(second), between) : say(selection.Words);
}
