namespace Registry.Domain.Associations;

/// <content>Takes back the latest act, as long as nothing was built on it.</content>
public sealed partial class Association
{
    /// <summary>Undoes the latest act of its own; a merger and a split take several associations back and have their own classes.</summary>
    public LifeStep UndoLast()
    {
        var step = LastStep ?? throw new RuleException("LifeStep.NothingToUndo");
        switch (step.Kind)
        {
            case LifeStepKind.Merger or LifeStepKind.MergedInto or LifeStepKind.Split or LifeStepKind.SplitFrom:
                throw new RuleException("LifeStep.UndoneTogether");
            case LifeStepKind.Renaming:
                TakeBackName();
                break;
            case LifeStepKind.Transfer:
                TakeBackParent();
                break;
            case LifeStepKind.Relocation:
                TakeBackPlace();
                break;
            default:
                RefuseCongressesSince(step);
                break;
        }

        return Remove(step);
    }

    internal LifeStep Remove(LifeStep step)
    {
        steps.Remove(step);
        Status = step.Before;
        return step;
    }

    internal void TakeBackName()
    {
        var former = formerNames.MaxBy(one => one.Until)!;
        formerNames.Remove(former);
        FormerSearch = "";
        NameSince = former.From;
        Rename(former.Name, former.NameEn);
        foreach (var other in formerNames)
            MakeSearchName(SearchText.Fold($"{other.Name} {other.NameEn}"));
    }

    internal void TakeBackParent()
    {
        var former = formerParents.MaxBy(one => one.Until)!;
        formerParents.Remove(former);
        (Parent, ParentId, ParentSince) = (null, former.ParentId, former.From);
    }

    private void TakeBackPlace()
    {
        var former = formerPlaces.MaxBy(one => one.Until)!;
        formerPlaces.Remove(former);
        (Unit, UnitId, UnitSince) = (null, former.UnitId, former.From);
    }

    /// <summary>A congress held since shows that the act was in force.</summary>
    private void RefuseCongressesSince(LifeStep step)
    {
        if (step.Before != AssociationStatus.Suspended && congresses.Where(congress => congress.HeldOn >= step.On && step.On is not null).MinBy(congress => congress.Ordinal) is { } held)
            throw new RuleException("LifeStep.CongressSince", held.HeldOn!.Value);
    }
}
