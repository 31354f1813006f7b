using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>The calendar rests: it says so and shows no day.</summary>
[Authorize(Policy = Policies.ShareCalendars)]
public sealed class PauseModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : StatePage(db, reader, time, text)
{
    protected override string Change(DateTimeOffset at)
    {
        Subscription.Pause(at);
        return Words["The calendar is paused."];
    }
}
