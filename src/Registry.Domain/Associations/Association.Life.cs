using Registry.Domain.Places;

namespace Registry.Domain.Associations;

/// <content>Its acts, each with its day and paper, and what was so before them.</content>
public sealed partial class Association
{
    private readonly List<LifeStep> steps = [];
    private readonly List<AssociationName> formerNames = [];
    private readonly List<AssociationParent> formerParents = [];
    private readonly List<AssociationPlace> formerPlaces = [];

    public IReadOnlyList<LifeStep> Steps => steps;

    public IReadOnlyList<AssociationName> FormerNames => formerNames;

    public IReadOnlyList<AssociationParent> FormerParents => formerParents;

    public IReadOnlyList<AssociationPlace> FormerPlaces => formerPlaces;

    /// <summary>The latest act; the only one that can be undone.</summary>
    public LifeStep? LastStep => steps.Count == 0 ? null : steps.Exists(step => step.Id == 0) ? steps[^1] : steps.MaxBy(step => step.Id);

    /// <summary>The name on a day; the former names must be loaded.</summary>
    public (string Vi, string En) NameOn(DateOnly day) => formerNames.On(day) is { } former ? (former.Name, former.NameEn) : (Name, NameEn);

    /// <summary>What it stood below on a day; the former parents must be loaded.</summary>
    public int? ParentIdOn(DateOnly day) => formerParents.On(day) is { } former ? former.ParentId : ParentId;

    /// <summary>The unit its seat was in on a day, as it was entered; what it was called then is for <see cref="UnitMap"/> to say.</summary>
    public string? UnitIdOn(DateOnly day) => formerPlaces.On(day) is { } former ? former.UnitId : UnitId;

    /// <summary>The status on a day, as far as its acts tell; they must be loaded.</summary>
    public AssociationStatus StatusOn(DateOnly day) =>
        steps.Where(step => step.Before != step.Status && step.On > day).MinBy(step => step.On)?.Before ?? Status;

    /// <summary>False before the day on which it was made out of another one, or on which the register first hears of it.</summary>
    public bool IsKnownOn(DateOnly day) => !steps.Exists(step => step.Kind is LifeStepKind.SplitFrom or LifeStepKind.Canvassing && step.On > day);

    /// <summary>Records a step in its life that changes its status; one that has ended stays so.</summary>
    public LifeStep Become(AssociationStatus status, DateOnly? on, string? paper, Association? other = null)
    {
        RefuseEnded();
        if (Status == status && steps.Count > 0)
            throw new RuleException("Association.SameStatus");

        var kind = status switch
        {
            AssociationStatus.Canvassing => LifeStepKind.Canvassing,
            AssociationStatus.FoundingCommittee => LifeStepKind.FoundingCommittee,
            AssociationStatus.Suspended => LifeStepKind.Suspension,
            AssociationStatus.Dissolved => LifeStepKind.Dissolution,
            AssociationStatus.Merged => LifeStepKind.MergedInto,
            AssociationStatus.Split => LifeStepKind.Split,
            _ => Status == AssociationStatus.Suspended ? LifeStepKind.Resumption : other is null ? LifeStepKind.Founding : LifeStepKind.SplitFrom,
        };
        return Step(kind, on, paper, status, other);
    }

    public void Suspend(DateOnly on, DateOnly? until, string? paper)
    {
        if (Status != AssociationStatus.Active)
            throw new RuleException("Association.NotActive");
        if (until < on)
            throw new RuleException("LifeStep.EndsBeforeItBegins", "Until");

        Become(AssociationStatus.Suspended, on, paper).Lasts(until);
    }

    /// <summary>Takes a new name from a day on; the old one is kept, found, and printed for the days before.</summary>
    public void TakeName(string name, string? nameEn, DateOnly on, string? paper)
    {
        RefuseEnded();
        RefuseBefore(NameSince, on);
        var (oldName, oldNameEn, since) = (Name, NameEn, NameSince);
        Rename(name, nameEn);
        if ((oldName, oldNameEn) == (Name, NameEn))
            throw new RuleException("Association.SameName", "Name");

        formerNames.Add(new(oldName, oldNameEn, since, on));
        NameSince = on;
        MakeSearchName(SearchText.Fold($"{oldName} {oldNameEn}"));
        Step(LifeStepKind.Renaming, on, paper, Status);
    }

    /// <summary>Adds a name from before it was in the register.</summary>
    public void BoreName(string name, string? nameEn, DateOnly until)
    {
        var earliest = formerNames.Select(former => former.From).Append(NameSince).Min() ?? formerNames.Select(former => (DateOnly?)former.Until).Min();
        if (earliest is { } first && until > first)
            throw new RuleException("Association.NameKnownThen", "Until", first);

        foreach (var former in formerNames.Where(former => former.From is null))
            former.Begin(until);
        if (formerNames.Count == 0)
            NameSince ??= until;
        formerNames.Add(new(name, nameEn ?? name, null, until));
        MakeSearchName(SearchText.Fold($"{name} {nameEn}"));
    }

    /// <summary>Puts the place in the tree right; standing below another organisation by a decision is <see cref="TransferTo"/>.</summary>
    public void MoveUnder(Association parent)
    {
        for (var above = parent; above is not null; above = above.Parent)
            if (ReferenceEquals(above, this))
                throw new RuleException("Association.UnderItself");

        Parent = parent;
        ParentId = parent.Id;
    }

    public void TransferTo(Association parent, DateOnly on, string? paper)
    {
        RefuseEnded();
        RefuseBefore(ParentSince, on);
        if (parent.Id == ParentId)
            throw new RuleException("Association.SameParent", "ParentId");

        formerParents.Add(new(ParentId, ParentSince, on));
        MoveUnder(parent);
        ParentSince = on;
        Step(LifeStepKind.Transfer, on, paper, Status);
    }

    /// <summary>Says where its seat is; moving it on a day is <see cref="RelocateTo"/>.</summary>
    public void SeatIn(string? unitId) => UnitId = unitId;

    public void RelocateTo(string unitId, DateOnly on, string? paper)
    {
        RefuseEnded();
        RefuseBefore(UnitSince, on);
        if (unitId == UnitId)
            throw new RuleException("Association.SamePlace", "Unit");

        formerPlaces.Add(new(UnitId, UnitSince, on));
        (UnitId, UnitSince) = (unitId, on);
        Step(LifeStepKind.Relocation, on, paper, Status);
    }

    internal LifeStep Step(LifeStepKind kind, DateOnly? on, string? paper, AssociationStatus after, Association? other = null)
    {
        if (after != Status && steps.Where(step => step.Before != step.Status).Max(step => step.On) is { } last && on < last)
            throw new RuleException("LifeStep.BeforeLast", "On", last);

        var step = new LifeStep(kind, on, paper, Status, after, other);
        steps.Add(step);
        Status = after;
        return step;
    }

    internal void RefuseEnded()
    {
        if (Status == AssociationStatus.Dissolved)
            throw new RuleException("Association.AlreadyDissolved");
        if (Status.HasEnded())
            throw new RuleException("Association.AlreadyEnded");
    }

    private static void RefuseBefore(DateOnly? since, DateOnly on)
    {
        if (on <= since)
            throw new RuleException("LifeStep.BeforeLast", "On", since.Value);
    }

    private void MakeSearchName(string? more = null)
    {
        var old = string.Join(' ', FormerSearch, more).Trim();
        FormerSearch = old.Length > FormerSearchLength ? old[..FormerSearchLength] : old;
        SearchName = string.Join(' ', new[] { SearchText.Fold($"{Name} {NameEn}"), SearchText.Fold(ShortName ?? ""), FormerSearch }.Where(part => part.Length > 0));
    }
}
