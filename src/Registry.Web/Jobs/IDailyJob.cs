namespace Registry.Web.Jobs;

/// <summary>Work that belongs to a day; the class is shallow, its logic is in the domain.</summary>
public interface IDailyJob
{
    /// <summary>Does the work of <paramref name="day"/>, even when it runs late; a second time it changes nothing.</summary>
    /// <returns>How many things were done.</returns>
    Task<int> RunAsync(DateOnly day, CancellationToken cancellation);
}
