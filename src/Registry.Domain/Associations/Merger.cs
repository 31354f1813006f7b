namespace Registry.Domain.Associations;

/// <summary>Associations that go into another one, with all their branches, by one decision (sáp nhập, hợp nhất).</summary>
public static class Merger
{
    /// <param name="sources">Those that end; each with its steps.</param>
    /// <param name="branches">What stands below them; goes on below the target.</param>
    public static void Into(Association target, IReadOnlyList<Association> sources, IEnumerable<Association> branches, DateOnly on, string? paper)
    {
        target.RefuseEnded();
        if (sources.Count == 0)
            throw new RuleException("Merger.NobodyChosen");
        if (sources.Any(source => ReferenceEquals(source, target)))
            throw new RuleException("Merger.IntoItself");

        foreach (var source in sources)
        {
            if (source.Kind != target.Kind)
                throw new RuleException("Merger.OtherKind");

            source.Become(AssociationStatus.Merged, on, paper, target);
        }

        foreach (var branch in branches.Where(branch => !branch.Status.HasEnded()))
            branch.TransferTo(target, on, paper);
        target.Step(LifeStepKind.Merger, on, paper, target.Status);
    }

    /// <summary>Brings back what a merger ended, as long as nothing happened since to any of them.</summary>
    /// <param name="sources">Those that went into the target.</param>
    /// <param name="branches">What stands below the target now.</param>
    public static void Undo(Association target, IEnumerable<Association> sources, IEnumerable<Association> branches)
    {
        var merger = target.LastStep is { Kind: LifeStepKind.Merger } last ? last : throw new RuleException("LifeStep.SomethingSince");
        if (target.Congresses.Any(congress => congress.HeldOn >= merger.On))
            throw new RuleException("LifeStep.CongressSince", merger.On!.Value);

        var ended = sources.Where(source => source.Steps.Any(step => Belongs(step, merger, target))).ToList();
        foreach (var source in ended)
        {
            if (source.LastStep is not { } end || !Belongs(end, merger, target))
                throw new RuleException("LifeStep.SomethingSince");

            source.Remove(end);
        }

        foreach (var branch in branches.Where(branch => branch.Steps.Any(step => step.Kind == LifeStepKind.Transfer && step.On == merger.On && step.Paper == merger.Paper)))
        {
            if (branch.LastStep is not { Kind: LifeStepKind.Transfer } moved || moved.On != merger.On)
                throw new RuleException("LifeStep.SomethingSince");

            branch.TakeBackParent();
            branch.Remove(moved);
        }

        target.Remove(merger);
    }

    private static bool Belongs(LifeStep step, LifeStep merger, Association target) =>
        step.Kind == LifeStepKind.MergedInto && step.OtherId == target.Id && step.On == merger.On;
}
