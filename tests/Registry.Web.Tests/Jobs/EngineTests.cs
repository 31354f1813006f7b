using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Registry.Web.Tests.Mail;
using Registry.Web.Tests.Support;
using Registry.Web.Time;

namespace Registry.Web.Tests.Jobs;

/// <summary>The real engine, by the real clock.</summary>
public sealed class EngineTests
{
    [MailServerFact]
    public async Task A_letter_leaves_at_once_when_it_was_queued()
    {
        using var server = MailServer.Plain();
        await using var app = new RegistryApp();
        server.Serve(app);
        app.Settings["Jobs:Enabled"] = "true";
        app.MoreServices = services => services.Replace(ServiceDescriptor.Singleton<TimeProvider, RegistryClock>());
        _ = app.Anonymous();

        await app.QueueAsync("van@hoihuunghi.vn");

        Assert.Equal("van@hoihuunghi.vn", server.Await(1)[0].To);
    }

    [Theory]
    [InlineData("Jobs:RemindersAt", "25:00")]
    [InlineData("Jobs:DigestAt", "half past seven")]
    [InlineData("Mail:Port", "465")]
    [InlineData("Mail:From", "nobody")]
    public async Task A_setting_that_makes_no_sense_stops_the_start(string setting, string value)
    {
        await using var app = new RegistryApp();
        app.Settings[setting] = value;

        Assert.ThrowsAny<Exception>(() => app.Anonymous());
    }
}
