using Registry.Data.Work;

namespace Registry.Web.Jobs;

/// <summary>A kind of long work; a second run after a crash finds what the first one did.</summary>
public interface IWork
{
    /// <summary>The name kept with each piece; never changed.</summary>
    string Kind { get; }

    /// <param name="progress">Takes the percent done, 0 to 100.</param>
    /// <returns>What came of it, for whoever asked.</returns>
    Task<string> RunAsync(WorkItem item, IProgress<int> progress, CancellationToken cancellation);
}
