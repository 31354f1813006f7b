using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Days;
using Registry.Domain.Programmes;
using Registry.Domain.Programmes.Reading;
using Registry.Domain.Reports;
using ReportPeriod = Registry.Domain.Reports.ReportPeriod;

namespace Registry.Web.Features.Reports;

/// <summary>By when reports of a year are asked for: as the owner's programme of that year says, else on the usual days.</summary>
public sealed class DeadlineChoices(RegistryDbContext db)
{
    public async Task<IReadOnlyDictionary<ReportPeriod, ProposedDeadline>> ProposeAsync(int ownerId, int year, WorkingCalendar calendar, CancellationToken cancellation)
    {
        var programmes = await db.Programmes.AsNoTracking().Where(one => one.OwnerId == ownerId && one.Year == year && one.Status != ProgrammeStatus.Superseded)
            .OrderByDescending(one => one.Id).Select(one => new { one.Id, one.Title, one.Closing, one.Unplaced }).ToListAsync(cancellation);
        var ids = programmes.Select(one => one.Id).ToList();
        var sections = (await db.ProgrammeSections.Where(one => ids.Contains(one.ProgrammeId) && one.Text != null)
            .OrderBy(one => one.Order).Select(one => new { one.ProgrammeId, one.Text }).ToListAsync(cancellation)).ToLookup(one => one.ProgrammeId, one => one.Text);
        var proposed = Enum.GetValues<ReportPeriod>().ToDictionary(period => period, period => new ProposedDeadline(ReportDeadline.Usual(period, year, calendar), null));
        foreach (var one in programmes)
        {
            foreach (var stated in StatedDeadlines.In(string.Join('\n', [.. sections[one.Id], one.Closing, one.Unplaced])))
            {
                if (stated.CalledFor() is { } period && stated.DayText(year) is { } text && proposed[period].Programme is null)
                    proposed[period] = new(ReportDeadline.Read(text, year, calendar), one.Title);
            }
        }

        return proposed;
    }
}

/// <param name="Programme">Which programme says so; null where the day is the usual one.</param>
public sealed record ProposedDeadline(ReportDeadline Deadline, string? Programme);
