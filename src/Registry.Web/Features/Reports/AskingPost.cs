using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reports;
using Registry.Web.Jobs.Reminding;
using Registry.Web.Localization;
using Registry.Web.Mail;

namespace Registry.Web.Features.Reports;

/// <summary>Reminds units by hand, beside the reminders that go by themselves; each person of a unit at most once a day.</summary>
public sealed class AskingPost(RegistryDbContext db, Outbox outbox, IOptions<SiteOptions> site, IHttpContextAccessor accessor)
{
    /// <returns>How many letters go out, and how many units nobody could be found for.</returns>
    public async Task<(int Told, int Unreachable)> RemindAsync(ReportCall call, DateOnly today, CancellationToken cancellation)
    {
        var owing = await db.Reports.AsNoTracking().Where(report => report.CallId == call.Id).Unanswered().ToListAsync(cancellation);
        var units = owing.Select(report => report.AssociationId).OfType<int>().ToList();
        var people = (await db.Grants.Where(grant => units.Contains(grant.AssociationId) && grant.Role == Role.Secretary && grant.User!.IsActive)
            .Select(grant => new { grant.AssociationId, grant.UserId, grant.User!.Email, grant.User.DisplayName, grant.User.Language }).ToListAsync(cancellation))
            .Where(one => Outbox.CanReach(one.Email)).ToLookup(one => one.AssociationId);
        var keys = owing.Where(report => report.AssociationId is not null)
            .SelectMany(report => people[report.AssociationId!.Value].Select(one => KeyOf(report, one.UserId, today))).ToList();
        var known = (await db.Outbox.Where(letter => keys.Contains(letter.Key!)).Select(letter => letter.Key!).ToListAsync(cancellation)).ToHashSet();
        var told = 0;
        foreach (var report in owing.Where(report => report.AssociationId is not null))
        {
            foreach (var one in people[report.AssociationId!.Value].Where(one => known.Add(KeyOf(report, one.UserId, today))))
            {
                outbox.Add(Write(call, report, one.Email!, one.DisplayName, one.Language, KeyOf(report, one.UserId, today)));
                told++;
            }
        }

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            told = 0; // a second click: the letters of the first are on their way
        }

        return (told, owing.Count(report => report.AssociationId is not { } id || !people[id].Any()));
    }

    private MailMessageDraft Write(ReportCall call, Report report, string address, string name, string language, string key)
    {
        var words = Words.Of(language);
        var title = $"{words[ReportWords.Of(call.Period), call.Year]} – {report.UnitName}";
        List<string> paragraphs = [words["Dear {0},", name], words["“{0}” is due on {1}.", title, ReminderLetter.Day(call.LastDay, words)]];
        if (report.ReturnReason is { } reason)
            paragraphs.Add(words["It was given back: {0}", reason]);
        return new(
            address, name, words.Language, words["Please send: {0}", title], paragraphs,
            new(words["Write the report"], new(site.Value.AddressFor(accessor.HttpContext!.Request), $"Reports/Answer/{report.Id}")), key);
    }

    private static string KeyOf(Report report, string userId, DateOnly today) =>
        string.Create(CultureInfo.InvariantCulture, $"report-asked/{report.Id}/{today:yyyyMMdd}/{userId}");
}
