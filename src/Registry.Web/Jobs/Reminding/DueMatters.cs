using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Commemorations;
using Registry.Domain.Reminders;
using Registry.Web.Time;

namespace Registry.Web.Jobs.Reminding;

/// <summary>Finds what people may have to be reminded of, and whom.</summary>
internal sealed class DueMatters(RegistryDbContext db, IOptions<DaysOptions> habits, AssociationMatters associations, AgreementMatters agreements, ReportMatters reports)
{
    public async Task<IReadOnlyList<MeantReminder>> FindAsync(ReminderRound round, CancellationToken cancellation) =>
    [
        .. await OccurrencesAsync(round, cancellation),
        .. await CommemorationsAsync(round, cancellation),
        .. await TasksAsync(round, cancellation),
        .. await associations.TermsAsync(round, cancellation),
        .. await associations.ReportsAsync(round, cancellation),
        .. await agreements.FindAsync(round, cancellation),
        .. await reports.FindAsync(round, cancellation),
    ];

    /// <summary>Days that are neither planned nor set aside, and commemorations, of these associations, in order.</summary>
    public async Task<IReadOnlyList<ReminderMatter>> AheadAsync(IReadOnlyList<int> associations, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var days = await OccurrencesAsync(associations, from, to, cancellation);
        var held = await db.Commemorations.AsNoTracking().Include(one => one.Anniversary)
            .Where(one => associations.Contains(one.OwnerId)).HeldBetween(from, to).ToListAsync(cancellation);
        return
        [
            .. days.Where(day => day.Subject.Withheld is null or ReminderReason.Unverified)
                .Concat(held.Select(MatterOf).Where(matter => matter.Subject.Withheld is null))
                .OrderBy(matter => matter.Subject.ReferenceDate),
        ];
    }

    /// <summary>Planners of the same associations look to the same days, so these are asked for once.</summary>
    private async Task<IReadOnlyList<MeantReminder>> OccurrencesAsync(ReminderRound round, CancellationToken cancellation)
    {
        List<MeantReminder> meant = [];
        foreach (var circle in round.Readers.Planners.GroupBy(planner => string.Join(',', planner.Plans.Order())))
        {
            var matters = await OccurrencesAsync(circle.First().Plans, round.From, round.To, cancellation);
            IReadOnlyList<ReminderRecipient> recipients = [.. circle.Select(planner => planner.AsPlanner())];
            meant.AddRange(round.Meant(matters, _ => recipients));
        }

        return meant;
    }

    private async Task<IReadOnlyList<ReminderMatter>> OccurrencesAsync(IReadOnlyList<int> associations, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var days = await db.DaysKeptBy(associations).AsNoTracking().Include(day => day.Notices).ToListAsync(cancellation);
        var planned = await db.Commemorations.Where(one => associations.Contains(one.OwnerId) && one.CancelledAt == null)
            .Select(one => new { one.AnniversaryId, one.Year }).ToListAsync(cancellation);
        var aside = await db.SetAsides.Where(one => associations.Contains(one.OwnerId))
            .Select(one => new { one.AnniversaryId, one.Year }).ToListAsync(cancellation);
        var isPlanned = planned.Select(one => (one.AnniversaryId, one.Year)).ToHashSet();
        var isAside = aside.Select(one => (one.AnniversaryId, one.Year)).ToHashSet();
        return [.. days.OccurrencesBetween(from, to, habits.Value.LeapDay).Select(occurrence =>
        {
            var key = (occurrence.Anniversary.Id, occurrence.Year);
            return MatterOf(occurrence, isPlanned.Contains(key), isAside.Contains(key));
        })];
    }

    private async Task<IEnumerable<MeantReminder>> CommemorationsAsync(ReminderRound round, CancellationToken cancellation)
    {
        var found = await db.Commemorations.AsNoTracking().Include(one => one.Anniversary).HeldBetween(round.From, round.To).ToListAsync(cancellation);
        var owners = found.ToDictionary(one => one.Id, one => one.OwnerId);
        return round.Meant(
            [.. found.Select(MatterOf)],
            matter => round.Readers.PlannersOf(owners[matter.Subject.TargetId]));
    }

    private async Task<IEnumerable<MeantReminder>> TasksAsync(ReminderRound round, CancellationToken cancellation)
    {
        var found = await db.PreparationTasks.AsNoTracking().Include(task => task.Commemoration!.Anniversary).DueBetween(round.From, round.To).ToListAsync(cancellation);
        var tasks = found.ToDictionary(task => task.Id);
        return round.Meant(
            [.. found.Select(task => MatterOf(task, task.Commemoration!))],
            matter => RecipientsOf(tasks[matter.Subject.TargetId], round.Readers));
    }

    private static ReminderMatter MatterOf(Occurrence occurrence, bool isPlanned, bool isSetAside) => new(
        ReminderSubject.Of(occurrence, isPlanned, isSetAside), TitleOf(occurrence), $"Anniversaries/{occurrence.Anniversary.Id}", occurrence.IsVerified);

    private static ReminderMatter MatterOf(Commemoration commemoration) =>
        new(ReminderSubject.Of(commemoration), TitleOf(commemoration), PathOf(commemoration), commemoration.Anniversary!.IsVerified);

    private static ReminderMatter MatterOf(PreparationTask task, Commemoration commemoration) => new(
        ReminderSubject.Of(task, commemoration),
        new(task.Title, task.Title),
        PathOf(commemoration),
        IsVerified: true,
        TitleOf(commemoration));

    /// <summary>The task's owner; else whoever looks after the commemoration; else the planners.</summary>
    private static IReadOnlyList<ReminderRecipient> RecipientsOf(PreparationTask task, ReminderReaders readers)
    {
        var association = task.Commemoration!.OwnerId;
        var owner = task.OwnerUserId ?? (task.OwnerAgencyId is null ? task.Commemoration.OwnerUserId : null);
        var found = owner is null ? null : readers.Find(owner)?.As(Ability.Read, association);
        return ReminderRecipient.OfTask(found, readers.PlannersOf(association));
    }

    private static Bilingual TitleOf(Occurrence occurrence) => occurrence.Ordinal is { } ordinal
        ? new($"{occurrence.Anniversary.NameVi} (lần thứ {ordinal})", $"{occurrence.Anniversary.NameEn} ({ordinal} years)")
        : new(occurrence.Anniversary.NameVi, occurrence.Anniversary.NameEn);

    private static Bilingual TitleOf(Commemoration commemoration) => new(commemoration.TitleVi, commemoration.TitleEn);

    private static string PathOf(Commemoration commemoration) => $"Commemorations/{commemoration.Id}";
}
