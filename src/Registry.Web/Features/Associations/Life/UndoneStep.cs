using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Associations;

namespace Registry.Web.Features.Associations.Life;

/// <summary>Takes back the latest act in an association's life, with all that it touched.</summary>
public sealed class UndoneStep(RegistryDbContext db, Reader reader, CarriedMembers carried)
{
    public async Task UndoAsync(Association association, CancellationToken cancellation)
    {
        switch (association.LastStep?.Kind)
        {
            case LifeStepKind.Merger:
                await UndoMergerAsync(association, cancellation);
                break;
            case LifeStepKind.Split:
                await UndoSplitAsync(association, cancellation);
                break;
            default:
                association.UndoLast();
                break;
        }

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (exception is not DbUpdateConcurrencyException && !db.IsUnavailable(exception))
        {
            // something points to an organisation that would go, or its old name or place is taken by now
            throw new RuleException(db.IsUniqueViolation(exception) ? "LifeStep.PlaceTaken" : "LifeStep.SomethingSince");
        }
    }

    private async Task UndoMergerAsync(Association target, CancellationToken cancellation)
    {
        var on = target.LastStep!.On!.Value;
        var sources = await Kept().Where(a => a.Steps.Any(step => step.Kind == LifeStepKind.MergedInto && step.OtherId == target.Id && step.On == on)).ToListAsync(cancellation);
        var branches = await Kept().Include(a => a.FormerParents).Where(a => a.ParentId == target.Id).ToListAsync(cancellation);
        if (await carried.AnyAsync(target.Id, [.. sources.Select(source => source.Id)], on, cancellation))
            throw new RuleException("LifeStep.MembersCarried");

        Domain.Associations.Merger.Undo(target, sources, branches);
    }

    private async Task UndoSplitAsync(Association association, CancellationToken cancellation)
    {
        var on = association.LastStep!.On;
        var made = await Kept().Include(a => a.Congresses).Where(a => a.Steps.Any(step => step.Kind == LifeStepKind.SplitFrom && step.OtherId == association.Id && step.On == on)).ToListAsync(cancellation);
        Division.Undo(association, made);
        db.Associations.RemoveRange(made);
    }

    private IQueryable<Association> Kept() => db.Associations.VisibleTo(reader, Ability.KeepAssociations).Include(a => a.Steps).AsSplitQuery();
}
