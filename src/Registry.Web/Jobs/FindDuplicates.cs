using Registry.Data.Duplicates;

namespace Registry.Web.Jobs;

/// <summary>Looks every night for records that look like one person.</summary>
internal sealed class FindDuplicates(DuplicateList duplicates) : IDailyJob
{
    public Task<int> RunAsync(DateOnly day, CancellationToken cancellation) => duplicates.RefreshAsync(day, cancellation);
}
