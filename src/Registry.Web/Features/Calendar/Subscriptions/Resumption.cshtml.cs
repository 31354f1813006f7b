using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Calendar.Subscriptions;

/// <summary>The calendar shows its days again, at the same address.</summary>
[Authorize(Policy = Policies.ShareCalendars)]
public sealed class ResumptionModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : StatePage(db, reader, time, text)
{
    protected override string Change(DateTimeOffset at)
    {
        Subscription.Resume(at);
        return Words["The calendar runs again."];
    }
}
