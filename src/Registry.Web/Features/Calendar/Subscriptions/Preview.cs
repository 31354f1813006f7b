using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>What a partner would see: the coming days of a selection, as its calendar would have them now.</summary>
public sealed record Preview(Words Words, int Total, IReadOnlyList<Preview.Line> Lines)
{
    private const int Longest = 12;

    public static async Task<Preview> OfAsync(FeedSelection selection, SharedDays days, TimeProvider time, CancellationToken cancellation)
    {
        var today = time.Today();
        var words = selection.Words;
        var lines = (await days.OccurrencesAsync(selection, cancellation)).Select(one => Of(one, words))
            .Concat((await days.CommemorationsAsync(selection, cancellation)).Select(one => Of(one, words)))
            .ToList();
        return new(words, lines.Count, [.. lines.Where(line => line.Date >= today).OrderBy(line => line.Date).Take(Longest)]);
    }

    private static Line Of(Occurrence occurrence, Words words) => new(
        occurrence.Date, words.Choose(occurrence.Anniversary.NameVi, occurrence.Anniversary.NameEn), occurrence.Ordinal, null, occurrence.Anniversary.WithdrawnAt is not null);

    private static Line Of(Commemoration one, Words words) => new(
        one.Date, words.Choose(one.TitleVi, one.TitleEn), null, one.Place, one.Status == CommemorationStatus.Cancelled);

    /// <summary>One entry.</summary>
    public sealed record Line(DateOnly Date, string Title, int? Ordinal, string? Place, bool IsCancelled);
}
