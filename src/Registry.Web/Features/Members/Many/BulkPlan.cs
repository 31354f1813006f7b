using Registry.Domain.Members;

namespace Registry.Web.Features.Members.Many;

/// <summary>Whom an act on many would change, and whom it leaves out and why.</summary>
public sealed record BulkPlan(IReadOnlyList<Membership> Changed, IReadOnlyList<IGrouping<string, Membership>> Skipped)
{
    /// <summary>How many names stand on the page.</summary>
    public const int Named = 20;

    /// <param name="whyNot">Why a row is left out, in words; null: it is not.</param>
    public static BulkPlan Of(IReadOnlyList<Membership> rows, Func<Membership, string?> whyNot)
    {
        var judged = rows.Select(row => (Row: row, Reason: whyNot(row))).ToList();
        return new(
            [.. judged.Where(one => one.Reason is null).Select(one => one.Row)],
            [.. judged.Where(one => one.Reason is not null).GroupBy(one => one.Reason!, one => one.Row)]);
    }
}
