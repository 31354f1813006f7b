using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Domain.Programmes;
using Registry.Web.Ui;

namespace Registry.Web.Features.Today;

/// <summary>The work that waits: mine, that of others, and what a leader has to decide.</summary>
public sealed class TodayWork(RegistryDbContext db, Reader reader)
{
    private const int MostRows = 12;
    private const int SoonDays = 14;
    private const int OthersDays = 30;

    private IQueryable<PreparationTask> Open => db.PreparationTasks.VisibleTo(reader)
        .Where(task => task.DoneAt == null && task.Commemoration!.Status != CommemorationStatus.Cancelled && task.Commemoration.Status != CommemorationStatus.Reported);

    private IQueryable<PreparationTask> Mine => Open.Where(task =>
        task.OwnerUserId == reader.UserId || (task.OwnerUserId == null && task.OwnerAgencyId == null && task.Commemoration!.OwnerUserId == reader.UserId));

    private IQueryable<Commemoration> Proposed(Ability ability) =>
        db.Commemorations.VisibleTo(reader, ability).Where(one => one.Status == CommemorationStatus.Proposed);

    public Task<int> MineCountAsync(CancellationToken cancellation) => Mine.CountAsync(cancellation);

    public Task<List<Row>> MineAsync(CancellationToken cancellation) => RowsAsync(Mine, cancellation);

    /// <summary>Work of what I look after, or may plan, that lies with somebody else.</summary>
    public Task<List<Row>> OthersAsync(DateOnly today, CancellationToken cancellation)
    {
        var until = today.AddDays(OthersDays);
        var plannable = reader.AssociationsFor(Ability.Plan);
        return RowsAsync(
            Open.Where(task => task.DueOn <= until && plannable.Contains(task.Commemoration!.OwnerId)
                && ((task.OwnerUserId != null && task.OwnerUserId != reader.UserId) || (task.OwnerUserId == null && task.OwnerAgencyId != null))),
            cancellation);
    }

    public Task<int> LateCountAsync(DateOnly today, CancellationToken cancellation) => Mine.CountAsync(task => task.DueOn < today, cancellation);

    public Task<int> SoonCountAsync(DateOnly today, CancellationToken cancellation)
    {
        var until = today.AddDays(SoonDays);
        return Mine.CountAsync(task => task.DueOn >= today && task.DueOn <= until, cancellation);
    }

    public Task<int> ProposedCountAsync(CancellationToken cancellation) => Proposed(Ability.Read).CountAsync(cancellation);

    /// <summary>What the reader may approve, the nearest day first.</summary>
    public Task<List<Waiting>> ToApproveAsync(CancellationToken cancellation) => Proposed(Ability.Approve).OrderBy(one => one.Date).Take(MostRows)
        .Select(one => new Waiting(one.Id, one.Date, one.TitleVi, one.TitleEn, one.Form, one.Budget, one.Steps.OrderByDescending(step => step.Id).First().ByName))
        .ToListAsync(cancellation);

    /// <summary>Programmes that lie before the reader, the oldest first.</summary>
    public Task<List<Laid>> ProgrammesToApproveAsync(CancellationToken cancellation) => db.Programmes.OwnedBy(reader, Ability.Approve)
        .Where(one => one.Status == ProgrammeStatus.Submitted).OrderBy(one => one.ChangedAt).Take(MostRows)
        .Select(one => new Laid(
            one.Id, one.Title, db.Activities.Count(activity => activity.ProgrammeId == one.Id),
            one.Steps.OrderByDescending(step => step.Id).First().ByName, one.Steps.OrderByDescending(step => step.Id).First().At))
        .ToListAsync(cancellation);

    /// <summary>Rounds of greetings that the reader may approve.</summary>
    public Task<List<Round>> RoundsToApproveAsync(CancellationToken cancellation) => db.GreetingRounds.VisibleTo(reader, Ability.Approve)
        .Where(round => round.Status == RoundStatus.Submitted).OrderBy(round => round.Id).Take(MostRows)
        .Select(round => new Round(round.Id, round.Title, round.SubmittedByName!, round.Letters.Count, round.Letters.Min(letter => letter.Commemoration!.OccurrenceOn)))
        .ToListAsync(cancellation);

    public Task<int> GreetingsToSendAsync(CancellationToken cancellation) =>
        db.Letters.VisibleTo(reader, Ability.Plan).CountAsync(letter => letter.Status == LetterStatus.Approved && letter.RoundId != null, cancellation);

    private Task<List<Row>> RowsAsync(IQueryable<PreparationTask> tasks, CancellationToken cancellation) => tasks
        .OrderBy(task => task.DueOn).ThenBy(task => task.Id).Take(MostRows)
        .Select(task => new Row(
            task.Id, task.CommemorationId, task.DueOn, task.Title, task.Commemoration!.TitleVi, task.Commemoration.TitleEn, task.Commemoration.Date,
            task.OwnerAgency!.Name ?? db.Users.Where(user => user.Id == task.OwnerUserId).Select(user => user.DisplayName).FirstOrDefault()))
        .ToListAsync(cancellation);

    /// <summary>A task with what it is for.</summary>
    public sealed record Row(int Id, int PlanId, DateOnly DueOn, string Title, string PlanVi, string PlanEn, DateOnly PlanDate, string? Owner)
    {
        public string Plan => Masthead.IsVietnamese ? PlanVi : PlanEn;
    }

    /// <summary>A programme that was laid before the reader.</summary>
    public sealed record Laid(int Id, string Title, int Activities, string ByName, DateTimeOffset At);

    /// <param name="FirstOn">The first of the days greeted.</param>
    public sealed record Round(int Id, string Title, string ByName, int Letters, DateOnly FirstOn);

    /// <summary>A proposal before somebody who may approve it.</summary>
    public sealed record Waiting(int Id, DateOnly Date, string TitleVi, string TitleEn, CommemorationForm Form, long? Budget, string ByName)
    {
        public string Title => Masthead.IsVietnamese ? TitleVi : TitleEn;
    }
}
