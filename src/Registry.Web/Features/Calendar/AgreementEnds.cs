using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Agreements;
using Registry.Domain.Subscriptions;
using Registry.Web.Localization;

namespace Registry.Web.Features.Calendar;

/// <summary>The last days of agreements, and the days by which their renewal or its refusal has to be told.</summary>
public sealed class AgreementEnds(RegistryDbContext db)
{
    /// <summary>Of those with the selection's partner, or of all where colleagues ask.</summary>
    public async Task<(List<ShownNotice> Ends, List<ShownNotice> Notices)> OfAsync(
        FeedSelection selection, IReadOnlyList<int> below, (DateOnly From, DateOnly To) window, CancellationToken cancellation)
    {
        var ending = db.Agreements.AsNoTracking().Where(one => below.Contains(one.OwnerId)).EndingBetween(window.From, window.To);
        if (selection.Renewals == RenewalScope.OfPartner)
            ending = ending.With(selection.PartnerId);
        var agreements = await ending.OrderBy(one => one.Id).ToListAsync(cancellation);
        return (
            agreements.ConvertAll(one => Notice(one, one.EndsOn!.Value, one.RenewsItself ? "Agreement renews itself: {0}" : "Agreement ends: {0}")),
            [.. agreements.Where(one => one.NoticeMonths > 0).Select(one => Notice(one, one.NoticeBy!.Value, "Last day to say whether to renew: {0}"))]);
    }

    private static ShownNotice Notice(Agreement one, DateOnly day, string text) => new(
        one.OwnerId, one.Id, day,
        Words.Vietnamese[text, one.TitleVi],
        Words.English[text, one.Title(vietnamese: false)],
        Own(one, text));

    /// <summary>The title in the partner's language where the paper has one: by the language it was signed in.</summary>
    private static string? Own(Agreement one, string text) =>
        one.TitleOwn is { } title && one.Languages.FirstOrDefault(FeedLanguages.Further.Contains) is { } language
            ? FurtherTitles.Write([(language, Words.Of(language)[text, title])], CalendarPresence.TitleLength)
            : null;
}
