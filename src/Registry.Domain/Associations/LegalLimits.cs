namespace Registry.Domain.Associations;

/// <summary>The limits of the law as they stand on any day.</summary>
public sealed class LegalLimits(IEnumerable<LegalLimit> limits)
{
    private readonly LegalLimit[] limits = [.. limits];

    public LegalLimit On(LimitName name, DateOnly day) => Find(name, day) ?? throw new RuleException("Limit.Missing");

    /// <summary>None where nobody has entered it.</summary>
    public LegalLimit? Find(LimitName name, DateOnly day) => limits
        .Where(limit => limit.Name == name && (limit.ValidFrom is null || limit.ValidFrom <= day))
        .MaxBy(limit => limit.ValidFrom ?? DateOnly.MinValue);

    /// <summary>The fewest official members an association of a level may have.</summary>
    public LegalLimit? Members(AreaLevel level, DateOnly day) => Find(
        level switch
        {
            AreaLevel.National => LimitName.MembersNational,
            AreaLevel.District => LimitName.MembersDistrict,
            AreaLevel.Commune => LimitName.MembersCommune,
            _ => LimitName.MembersProvince,
        },
        day);
}
