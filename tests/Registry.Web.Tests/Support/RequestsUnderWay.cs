using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Registry.Web.Tests.Support;

/// <summary>Counts the requests that the registry has not put aside yet: an answer is sent before its connections are given back.</summary>
internal sealed class RequestsUnderWay : IStartupFilter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private int count;

    /// <summary>Completed when nothing is under way any more.</summary>
    public Task Ended => Task.Run(() => SpinWait.SpinUntil(() => Volatile.Read(ref count) == 0, Patience));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, following) =>
        {
            Interlocked.Increment(ref count);
            // what is registered first is run last: after the services of the request were disposed of
            context.Response.OnCompleted(() =>
            {
                Interlocked.Decrement(ref count);
                return Task.CompletedTask;
            });
            await following(context);
        });
        next(app);
    };
}
