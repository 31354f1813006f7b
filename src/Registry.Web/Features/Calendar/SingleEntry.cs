using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Domain.Anniversaries;
using Registry.Web.Calendars;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar;

/// <summary>One public day as a file for one's own calendar, with the identifier it has in the feed.</summary>
public sealed class SingleEntry(SharedDays days, FeedBuilder builder, IOptions<DaysOptions> habits)
{
    public async Task<byte[]?> FindAsync(int id, int year, Words words, CancellationToken cancellation)
    {
        if (await days.PublicUnionAsync(cancellation) is not { } union)
            return null;

        var shared = await days.DaysAsync(FeedSelection.Public(union.Id, words), cancellation);
        var day = await shared.Include(one => one.Notices).AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == id && one.WithdrawnAt == null, cancellation);
        return day?.OccurrenceIn(year, habits.Value.LeapDay) is { } occurrence
            ? CalendarWriter.WriteSingle(builder.Composer(words).Of(occurrence), words.Language, EntryComposer.CancelledPrefix(words))
            : null;
    }
}
