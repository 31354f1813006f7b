using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Registry.Web.Tests.Support;

/// <summary>Counts the requests that the registry has not put aside yet: an answer is sent before its connections are given back.</summary>
internal sealed class RequestsUnderWay : IStartupFilter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();

    private TaskCompletionSource ended = Completed();

    private int count;

    /// <summary>Completed when nothing is under way any more.</summary>
    public Task Ended
    {
        get
        {
            lock (gate)
                return ended.Task.WaitAsync(Patience);
        }
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, following) =>
        {
            Begin();
            // what is registered first is run last: after the services of the request were disposed of
            context.Response.OnCompleted(() =>
            {
                End();
                return Task.CompletedTask;
            });
            await following(context);
        });
        next(app);
    };

    private void Begin()
    {
        lock (gate)
            if (count++ == 0)
                ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private void End()
    {
        lock (gate)
            if (--count == 0)
                ended.SetResult();
    }

    private static TaskCompletionSource Completed()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }
}
