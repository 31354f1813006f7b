using Microsoft.Extensions.Options;
using Registry.Domain.Associations;
using Registry.Web.Documents;
using Registry.Web.Documents.YearCalendars;

namespace Registry.Web.Features.Calendar;

/// <summary>What a calendar shows of one year, on one page.</summary>
public sealed class YearSheets(FeedBuilder builder, InnerNotices inner, SharedDays days, IOptions<CalendarOptions> options)
{
    /// <summary>None where the year lies outside of what calendars show.</summary>
    public async Task<Paper?> ComposeAsync(FeedSelection selection, Association owner, int year, CancellationToken cancellation)
    {
        var (from, to) = days.WindowOf(selection);
        if (year < from.Year || year > to.Year)
            return null;

        await inner.FollowAsync(selection, cancellation);
        var entries = await builder.EntriesAsync(selection, cancellation);
        var head = FeedHead.Of(owner).In(selection, options.Value);
        return YearSheetDocument.Compose(new(
            year, selection.Words.Language, head.Name, head.Description.ReplaceLineEndings(" "),
            [
                .. entries.Where(entry => !entry.Cancelled && entry.When.FirstDay.Year == year).OrderBy(entry => entry.When.FirstDay).ThenBy(entry => entry.Uid, StringComparer.Ordinal)
                    .Select(entry => new SheetDay(entry.When.FirstDay, entry.Summary, entry.TitleLanguage, entry.IsRound)),
            ]));
    }
}
