using Registry.Data.Work;

namespace Registry.Web.Jobs;

/// <summary>A kind of long work; a second run after a crash finds what the first one did.</summary>
public interface IWork
{
    /// <summary>The name kept with each piece; never changed.</summary>
    string Kind { get; }

    /// <param name="progress">Takes the percent done, 0 to 100.</param>
    /// <remarks>
    /// Runs in the asker's language. A <see cref="Registry.Domain.RuleException"/> ends it for good with the rule's sentence;
    /// any other failure is tried again. Progress may be told while a transaction is open.
    /// </remarks>
    Task<WorkResult> RunAsync(WorkItem item, IProgress<int> progress, CancellationToken cancellation);
}
