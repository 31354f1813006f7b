namespace Registry.Domain.Associations;

/// <summary>What about an association somebody should look at on a day; the term's clock and the board speak for themselves.</summary>
public static class AssociationChecks
{
    /// <param name="officialMembers">How many official members it has, with its branches.</param>
    /// <param name="sentYears">Years whose report on activity was sent.</param>
    public static IEnumerable<AssociationWarning> Of(
        Association association, int officialMembers, IReadOnlyCollection<int> sentYears, LegalLimits limits, DateOnly today)
    {
        if (association.Kind == AssociationKind.Branch || association.Status.HasEnded())
            return [];

        return
        [
            .. Members(association, officialMembers, limits, today),
            .. Reports(association, sentYears, limits, today),
            .. Suspension(association, limits, today),
            .. Papers(association, limits, today),
            .. Times(association, today),
        ];
    }

    /// <summary>The area the law counts its members by; a union is not founded by members.</summary>
    public static AreaLevel? LevelOf(Association association) =>
        association.Kind == AssociationKind.Association ? association.Level ?? AreaLevel.Province : null;

    private static IEnumerable<AssociationWarning> Members(Association association, int officialMembers, LegalLimits limits, DateOnly today)
    {
        if (association.Status == AssociationStatus.Active && LevelOf(association) is { } level
            && limits.Members(level, today) is { } least && officialMembers < least.Value)
            yield return new("AssociationWarning.TooFewMembers", IsGrave: false, "Members", officialMembers, least.Value, least.Source);
        if (association.Level == AreaLevel.District)
            yield return new("AssociationWarning.DistrictLevel", IsGrave: false, "Standing");
    }

    private static IEnumerable<AssociationWarning> Reports(Association association, IReadOnlyCollection<int> sentYears, LegalLimits limits, DateOnly today)
    {
        if (association.Status != AssociationStatus.Active || ReportDuty.Of(sentYears, ReportsSince(association, sentYears), limits, today) is not { } duty)
            yield break;

        if (duty.IsDueSoon)
            yield return new("AssociationWarning.ReportDue", IsGrave: false, "Reports", duty.Year, duty.LastDay);
        if (duty.IsGrave)
            yield return new("AssociationWarning.ReportsMissing", IsGrave: true, "Reports", duty.MissingYears);
        else if (duty.MissingYears > 0)
            yield return new("AssociationWarning.ReportMissing", IsGrave: false, "Reports", today.Year - (duty.IsDueSoon || duty.Year < today.Year ? 1 : 0));
    }

    /// <summary>Reports are asked for from the first one that was entered, or from the day it was founded by a known paper.</summary>
    private static int? ReportsSince(Association association, IReadOnlyCollection<int> sentYears)
    {
        var founded = association.Steps.Where(step => step.Kind is LifeStepKind.Founding or LifeStepKind.SplitFrom).Min(step => step.On)?.Year;
        var first = sentYears.Count == 0 ? (int?)null : sentYears.Min();
        return founded is null ? first : first is null ? founded : Math.Min(founded.Value, first.Value);
    }

    private static IEnumerable<AssociationWarning> Suspension(Association association, LegalLimits limits, DateOnly today)
    {
        if (association.Status != AssociationStatus.Suspended
            || association.Steps.LastOrDefault(step => step.Kind == LifeStepKind.Suspension) is not { On: { } since } suspension)
            yield break;

        var last = suspension.Until ?? (limits.Find(LimitName.SuspensionDays, since) is { } most ? since.AddDays(most.Value) : null);
        if (last is { } end && today > end)
            yield return new("AssociationWarning.SuspendedTooLong", IsGrave: true, "Acts", end);
    }

    /// <summary>The report on holding a congress goes out so many days before it.</summary>
    private static IEnumerable<AssociationWarning> Papers(Association association, LegalLimits limits, DateOnly today)
    {
        foreach (var congress in association.Congresses.Where(congress => congress.HeldOn is null && congress.PlannedOn >= today))
        {
            var missing = congress.MissingPapers().Count(paper => paper.ComesBefore());
            if (missing > 0 && limits.Find(LimitName.CongressReportDays, today) is { } days && congress.PlannedOn!.Value.AddDays(-days.Value) is var last && today >= last.AddMonths(-1))
                yield return new("AssociationWarning.CongressPapers", IsGrave: today > last, $"Congress/{congress.Id}/Dossier", missing, last);
        }
    }

    /// <summary>The time of the plan against the calendar, for the latest congress only: of old ones nobody knows the day any more.</summary>
    private static IEnumerable<AssociationWarning> Times(Association association, DateOnly today)
    {
        if (association.Congresses.MaxBy(congress => congress.Ordinal) is not { HeldOn: null } last)
            yield break;

        if (last.IsLateOn(today))
            yield return new("AssociationWarning.CongressLate", IsGrave: false, $"Congress/{last.Id}/Outcome", last.Ordinal, last.When!);
        else if (last.IsPlannedApart)
            yield return new("AssociationWarning.CongressApart", IsGrave: false, $"Congress/{last.Id}/Edit", last.Ordinal, last.When!, last.PlannedOn!.Value);
    }
}
