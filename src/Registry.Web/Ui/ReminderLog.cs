using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Domain.Reminders;
using Registry.Web.Localization;

namespace Registry.Web.Ui;

/// <summary>Reads reminders as people do: about what, to whom, why sent or why not. Shown by the partial <c>_ReminderLog</c>.</summary>
public sealed class ReminderLog(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text)
{
    private const int LastShown = 10;

    /// <summary>Everything about a commemoration, its tasks and its occurrence, latest first.</summary>
    public Task<IReadOnlyList<ReminderLine>> OfCommemorationAsync(int commemorationId, CancellationToken cancellation) =>
        LinesAsync(db.RemindersOf(commemorationId).OrderByDescending(reminder => reminder.At).ThenByDescending(reminder => reminder.Id), cancellation);

    /// <summary>Everything about an agreement and what is owed for it, latest first.</summary>
    public Task<IReadOnlyList<ReminderLine>> OfAgreementAsync(int agreementId, CancellationToken cancellation) =>
        LinesAsync(db.RemindersOfAgreement(agreementId).OrderByDescending(reminder => reminder.At).ThenByDescending(reminder => reminder.Id).Take(LastShown), cancellation);

    /// <summary>Everything about a call for reports and what its units owe, latest first.</summary>
    public Task<IReadOnlyList<ReminderLine>> OfReportCallAsync(int callId, CancellationToken cancellation) =>
        LinesAsync(db.RemindersOfCall(callId).OrderByDescending(reminder => reminder.At).ThenByDescending(reminder => reminder.Id).Take(LastShown), cancellation);

    /// <summary>Everything about the terms and reports of an association, latest first.</summary>
    public Task<IReadOnlyList<ReminderLine>> OfAssociationAsync(int associationId, CancellationToken cancellation) =>
        LinesAsync(db.RemindersOfAssociation(associationId).OrderByDescending(reminder => reminder.At).ThenByDescending(reminder => reminder.Id).Take(LastShown), cancellation);

    public async Task<IReadOnlyList<ReminderLine>> LinesAsync(IQueryable<Reminder> reminders, CancellationToken cancellation)
    {
        var found = await reminders.AsNoTracking().ToListAsync(cancellation);
        var recipients = found.Select(reminder => reminder.RecipientId).Distinct().ToList();
        var names = await db.Users.Where(user => recipients.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellation);
        var titles = await TitlesAsync(found, cancellation);
        var keys = found.Where(reminder => reminder.State == ReminderState.Sent).Select(reminder => reminder.LetterKey()).ToList();
        var letters = await db.Outbox.Where(letter => keys.Contains(letter.Key!))
            .ToDictionaryAsync(letter => letter.Key!, letter => letter.State, cancellation);
        return
        [
            .. found.Select(reminder =>
            {
                var (title, path) = titles.GetValueOrDefault((reminder.Target, reminder.TargetId), ("", ""));
                return new ReminderLine(
                    reminder, title, path, names.GetValueOrDefault(reminder.RecipientId, ""),
                    letters.TryGetValue(reminder.LetterKey(), out var state) ? state : null);
            }),
        ];
    }

    private async Task<Dictionary<(ReminderTarget, int), (string Title, string Path)>> TitlesAsync(IReadOnlyList<Reminder> found, CancellationToken cancellation)
    {
        var (days, plans, tasks) = (IdsOf(found, ReminderTarget.Occurrence), IdsOf(found, ReminderTarget.Commemoration), IdsOf(found, ReminderTarget.Task));
        var titles = new Dictionary<(ReminderTarget, int), (string, string)>();
        foreach (var day in await db.Anniversaries.Where(one => days.Contains(one.Id)).Select(one => new { one.Id, one.NameVi, one.NameEn }).ToListAsync(cancellation))
            titles[(ReminderTarget.Occurrence, day.Id)] = (Masthead.IsVietnamese ? day.NameVi : day.NameEn, reader.May(Ability.Read) ? $"/Anniversaries/{day.Id}" : "");
        foreach (var plan in await db.Commemorations.Where(one => plans.Contains(one.Id)).Select(one => new { one.Id, one.TitleVi, one.TitleEn, one.OwnerId }).ToListAsync(cancellation))
            titles[(ReminderTarget.Commemoration, plan.Id)] = (Masthead.IsVietnamese ? plan.TitleVi : plan.TitleEn, Link(plan.OwnerId, $"/Commemorations/{plan.Id}"));
        foreach (var task in await db.PreparationTasks.Where(one => tasks.Contains(one.Id)).Select(one => new { one.Id, one.Title, one.CommemorationId, one.Commemoration!.TitleVi, one.Commemoration.TitleEn, one.Commemoration.OwnerId }).ToListAsync(cancellation))
            titles[(ReminderTarget.Task, task.Id)] = ($"{task.Title} – {(Masthead.IsVietnamese ? task.TitleVi : task.TitleEn)}", Link(task.OwnerId, $"/Commemorations/{task.CommemorationId}"));
        await AddAssociationsAsync(titles, found, cancellation);
        await AddAgreementsAsync(titles, found, cancellation);
        await AddReportsAsync(titles, found, cancellation);
        return titles;
    }

    private async Task AddAssociationsAsync(Dictionary<(ReminderTarget, int), (string Title, string Path)> titles, IReadOnlyList<Reminder> found, CancellationToken cancellation)
    {
        var (terms, reports, vietnamese) = (IdsOf(found, ReminderTarget.Term), IdsOf(found, ReminderTarget.YearlyReport), Masthead.IsVietnamese);
        var ending = await db.Associations.SelectMany(one => one.Congresses, (one, congress) => new { congress.Id, AssociationId = one.Id, Name = vietnamese ? one.Name : one.NameEn })
            .Where(one => terms.Contains(one.Id)).ToListAsync(cancellation);
        foreach (var term in ending)
            titles[(ReminderTarget.Term, term.Id)] = (term.Name, Link(term.AssociationId, $"/Associations/{term.AssociationId}"));
        foreach (var one in await db.Associations.Where(one => reports.Contains(one.Id)).Select(one => new { one.Id, Name = vietnamese ? one.Name : one.NameEn }).ToListAsync(cancellation))
            titles[(ReminderTarget.YearlyReport, one.Id)] = (one.Name, Link(one.Id, $"/Associations/{one.Id}/Reports"));
    }

    private async Task AddAgreementsAsync(Dictionary<(ReminderTarget, int), (string Title, string Path)> titles, IReadOnlyList<Reminder> found, CancellationToken cancellation)
    {
        var (ends, owed, licences, vietnamese) = (IdsOf(found, ReminderTarget.Agreement), IdsOf(found, ReminderTarget.AgreementDuty), IdsOf(found, ReminderTarget.Licence), Masthead.IsVietnamese);
        foreach (var one in await db.Agreements.AsNoTracking().Where(one => ends.Contains(one.Id)).ToListAsync(cancellation))
            titles[(ReminderTarget.Agreement, one.Id)] = (one.Title(vietnamese), Link(one.OwnerId, $"/Agreements/{one.Id}"));
        foreach (var duty in await db.AgreementDuties.AsNoTracking().Include(duty => duty.Agreement).Where(duty => owed.Contains(duty.Id)).ToListAsync(cancellation))
            titles[(ReminderTarget.AgreementDuty, duty.Id)] = ($"{duty.Title ?? text[AgreementWords.Of(duty.Kind)]} – {duty.Agreement!.Title(vietnamese)}", Link(duty.Agreement.OwnerId, $"/Agreements/{duty.AgreementId}"));
        foreach (var one in await db.Licences.Where(one => licences.Contains(one.Id)).Select(one => new { one.Id, one.Number, one.PartnerId, one.Partner!.OwnerId, Name = vietnamese ? one.Partner!.NameVi : one.Partner!.NameEn }).ToListAsync(cancellation))
            titles[(ReminderTarget.Licence, one.Id)] = ($"{one.Name} – {one.Number}", Link(one.OwnerId, $"/Partners/{one.PartnerId}"));
    }

    private async Task AddReportsAsync(Dictionary<(ReminderTarget, int), (string Title, string Path)> titles, IReadOnlyList<Reminder> found, CancellationToken cancellation)
    {
        List<int> owed = [.. IdsOf(found, ReminderTarget.Report).Union(IdsOf(found, ReminderTarget.OverdueReport))];
        var calls = IdsOf(found, ReminderTarget.ReportCall);
        var answered = await db.Reports.VisibleTo(reader).Where(one => owed.Contains(one.Id)).Select(one => one.Id).ToListAsync(cancellation);
        var shown = await db.ReportCalls.VisibleTo(reader).Where(one => calls.Contains(one.Id)).Select(one => one.Id).ToListAsync(cancellation);
        foreach (var one in await db.Reports.Where(one => owed.Contains(one.Id)).Select(one => new { one.Id, one.UnitName, one.Call!.Period, one.Call.Year }).ToListAsync(cancellation))
            titles[(ReminderTarget.Report, one.Id)] = titles[(ReminderTarget.OverdueReport, one.Id)] = (ReportWords.TitleOf(one.Period, one.Year, one.UnitName, text), answered.Contains(one.Id) ? $"/Reports/Answer/{one.Id}" : "");
        foreach (var one in await db.ReportCalls.Where(one => calls.Contains(one.Id)).Select(one => new { one.Id, one.Period, one.Year }).ToListAsync(cancellation))
            titles[(ReminderTarget.ReportCall, one.Id)] = (text[ReportWords.Of(one.Period), one.Year], shown.Contains(one.Id) ? $"/Reports/{one.Id}" : "");
    }

    /// <summary>Whoever may not read what a reminder is about sees its name, and no way there.</summary>
    private string Link(int ownerId, string path) => reader.May(Ability.Read, ownerId) ? path : "";

    private static List<int> IdsOf(IReadOnlyList<Reminder> found, ReminderTarget target) =>
        [.. found.Where(reminder => reminder.Target == target).Select(reminder => reminder.TargetId).Distinct()];
}

/// <summary>One reminder as shown.</summary>
/// <param name="Path">Of the page it is about; empty where the reader may not go.</param>
/// <param name="Letter">How its letter stands; none where none was written, or it was cleared away.</param>
public sealed record ReminderLine(Reminder Reminder, string Title, string Path, string Recipient, OutboxState? Letter);
