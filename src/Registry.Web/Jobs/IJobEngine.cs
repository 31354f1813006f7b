namespace Registry.Web.Jobs;

/// <summary>What says <em>when</em>; what was done and what is owed is in the registry's own ledger.</summary>
/// <remarks>Small on purpose: another engine is one folder.</remarks>
public interface IJobEngine
{
    /// <summary>Keeps the timetable from now on.</summary>
    Task KeepAsync(Timetable timetable, CancellationToken cancellation);

    /// <summary>Runs a piece of long work that somebody asked for.</summary>
    Task RunAsync(int workItemId, CancellationToken cancellation);

    /// <summary>Runs a job now, whatever the timetable says.</summary>
    Task RunNowAsync(string job, CancellationToken cancellation);
}
