using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Files;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Programmes;
using Registry.Domain.Programmes.Reading;
using Registry.Web.Ui;

namespace Registry.Web.Features.Programmes.Import;

/// <summary>Writes what was taken over from an original: the programme, its sections, activities, units, days and bases, as one.</summary>
public sealed class TakeOver(RegistryDbContext db, OwedReports owed, Reader reader, TimeProvider time)
{
    /// <summary>The programme already made from this original: the second of two clicks finds it.</summary>
    public Task<int?> MadeAsync(int fileId, CancellationToken cancellation) =>
        db.Programmes.Where(one => one.SourceFileId == fileId).OrderBy(one => one.Id).Select(one => (int?)one.Id).FirstOrDefaultAsync(cancellation);

    /// <summary>Nothing where another click took the same original first.</summary>
    public async Task<int?> WriteAsync(StoredFile file, ReadProgramme plan, TakeOverInput input, Association owner, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // the original stays from now on; whoever keeps it first writes, once
        var claimed = await db.StoredFiles.Where(one => one.Id == file.Id && one.KeptUntil != null)
            .ExecuteUpdateAsync(change => change.SetProperty(one => one.KeptUntil, (DateTimeOffset?)null), cancellation);
        if (claimed == 0)
            return null;

        var programme = Programme(file, plan, input, owner);
        db.Add(programme);
        var sections = PlanSections.Of(programme, plan, input);
        db.AddRange(sections.All);
        var names = await db.AssigneesAsync(programme, reader, cancellation);
        var days = await DaysAsync(input, cancellation);
        List<Activity> activities = [.. input.Items.Where(item => item.Take).Select((taken, order) => Activity(programme, plan, taken, sections, order, names, days))];
        db.AddRange(activities);

        await db.SaveChangesAsync(cancellation);
        await owed.AskAsync(programme, activities, plan, input.Calls, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return programme.Id;
    }

    private Programme Programme(StoredFile file, ReadProgramme plan, TakeOverInput input, Association owner)
    {
        var now = time.GetUtcNow();
        var programme = new Programme(owner, input.Kind, input.Year, input.Title, now, reader.UserId, reader.Name);
        programme.Describe(input.Title, input.Kind, input.Summary, input.Issuer, PlanSections.Opening(plan), PlanSections.Closing(plan), null, now, reader.Name);
        programme.Sign(input.SignerTitle?.ReplaceLineEndings("\n"), input.Signer, input.Place, PlanSections.Recipients(plan), now, reader.Name);
        foreach (var paper in plan.Bases.DistinctBy(paper => paper.Key))
            programme.AddBasis(PlanSections.Basis(paper), TakeOverInput.Cut(paper.Number, LegalBasis.NumberLength), paper.Date.Date, now, reader.Name);

        programme.TakenFrom(file.Id, TakeOverInput.Cut(string.Join('\n', plan.Unplaced.Select(line => line.Text.Trim())), Domain.Programmes.Programme.TextLength));
        if (input.IsIssued)
            programme.RecordIssue(input.Number, input.DatedOn, now, reader.UserId, reader.Name);
        return programme;
    }

    private static Activity Activity(
        Programme programme, ReadProgramme plan, TakeOverInput.ItemInput taken, PlanSections sections, int order, AssigneeReader names, Dictionary<int, Anniversary> days)
    {
        var item = plan.Items[taken.Index];
        var activity = new Activity(programme, sections.Of(item), ActivityOrder.At(order), taken.Text ?? item.Text, taken.Time);
        activity.Numbered(TakeOverInput.Cut(item.Number, Domain.Programmes.Activity.NumberLength));
        var written = Dong(item.Budget?.Value);
        activity.Detail(TakeOverInput.Cut(item.Place?.Value, Domain.Programmes.Activity.LineLength), TakeOverInput.Cut(item.Quantity?.Value, Domain.Programmes.Activity.LineLength), written,
            TakeOverInput.Cut(item.BudgetSource?.Value, Domain.Programmes.Activity.LineLength), default, TakeOverInput.Cut(PlanSections.Note(item, written), Domain.Programmes.Activity.NoteLength));
        activity.ReadFrom(TakeOverInput.Cut(PlanSections.Original(plan, item), Domain.Programmes.Activity.NoteLength), PlanSections.Sureness(item));
        activity.Assign([.. names.ReadCoordinating(taken.Helpers), .. names.Read(Domain.Commemorations.AssignmentVerb.Lead, taken.Leads)]);
        activity.Mark(taken.Days.Where(days.ContainsKey).Select(id => (days[id], MarkedYears.Of(plan, item, days[id], activity.TimeText, programme.Year))));
        return activity;
    }

    /// <summary>A budget that is told as one sum in đồng; what is told otherwise goes into the note.</summary>
    private static long? Dong(string? told) =>
        told?.EndsWith("đồng", StringComparison.Ordinal) == true && !told.Contains("triệu", StringComparison.Ordinal) && TypedNumber.TryRead(told.Split(' ')[0], long.MaxValue, out var sum) ? sum : null;

    private async Task<Dictionary<int, Anniversary>> DaysAsync(TakeOverInput input, CancellationToken cancellation)
    {
        var wanted = input.Items.Where(item => item.Take).SelectMany(item => item.Days).Distinct().ToList();
        return await Registry.Data.Queries.AnniversaryQueries.AnniversariesVisibleTo(db, reader).Where(day => EF.Parameter(wanted).Contains(day.Id)).ToDictionaryAsync(day => day.Id, cancellation);
    }
}
