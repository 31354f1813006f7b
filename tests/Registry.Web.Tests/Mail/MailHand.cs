using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Data.Work;
using Registry.Web.Mail;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Mail;

/// <summary>Puts letters into the outbox and has them delivered, as jobs do.</summary>
internal static class MailHand
{
    public static async Task QueueAsync(this RegistryApp app, string to, MailLink? leave = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Outbox>().Add(new(to, "Hồng Vân", "vi", "Nhắc việc", ["Lễ kỷ niệm Việt Nam – Lào còn 7 ngày làm việc."])
        {
            Why = leave is null ? null : "Thư định kỳ.",
            Leave = leave,
        });
        await scope.ServiceProvider.GetRequiredService<RegistryDbContext>().SaveChangesAsync();
    }

    public static async Task<int> DeliverAsync(this RegistryApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OutboxDelivery>().DeliverAsync(CancellationToken.None);
    }

    public static Task<OutboxMessage> LetterAsync(this RegistryApp app) => app.InDatabaseAsync(db => db.Outbox.AsNoTracking().SingleAsync());

    /// <summary>A server on this machine without encryption, given up on after a second.</summary>
    public static void SendTo(this RegistryApp app, int port)
    {
        app.Settings["Mail:Host"] = "127.0.0.1";
        app.Settings["Mail:Port"] = $"{port}";
        app.Settings["Mail:StartTls"] = "false";
        app.Settings["Mail:TimeoutSeconds"] = "1";
    }
}
