using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations;

/// <summary>It has been held.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class HeldModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
    : StepPage(db, reader, time, text, Ability.Plan)
{
    public Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation) =>
        TakeAsync(id, by => Plan.Hold(by.Today, by.At, by.ById, by.ByName), Words["Written down: it has been held. The outcome is still owed."], cancellation);
}
