namespace Registry.Domain.Reports;

/// <summary>What a consolidated report counts: everything, by field, by quarter, by partner.</summary>
/// <remarks>Every activity stands in one field and one quarter, so both add up to the whole; one that marks days of several partners is counted with each.</remarks>
public sealed record ReportFigures(
    ReportTally All, IReadOnlyList<(string Name, ReportTally Tally)> ByField, IReadOnlyList<(int? Quarter, ReportTally Tally)> ByQuarter,
    IReadOnlyList<(string Name, ReportTally Tally)> ByPartner)
{
    private const int AfterTheFourth = 5;

    public static ReportFigures Of(IReadOnlyCollection<ReportedActivity> activities) => new(
        ReportTally.Of(activities),
        [.. activities.GroupBy(one => one.Field).Select(field => (field.Key, ReportTally.Of([.. field])))],
        [.. activities.GroupBy(one => one.Quarter).OrderBy(quarter => quarter.Key ?? AfterTheFourth).Select(quarter => (quarter.Key, ReportTally.Of([.. quarter])))],
        [.. activities.SelectMany(one => one.Partners.Distinct().Select(partner => (Partner: partner, One: one)))
            .GroupBy(pair => pair.Partner, pair => pair.One).OrderBy(partner => SortText.Of(partner.Key), StringComparer.Ordinal)
            .Select(partner => (partner.Key, ReportTally.Of([.. partner])))]);
}
