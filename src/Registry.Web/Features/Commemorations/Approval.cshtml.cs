using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations;

/// <summary>A leader approves what was proposed, or returns it with what is missing.</summary>
[Authorize(Policy = Policies.Approve)]
public sealed class ApprovalModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
    : StepPage(db, reader, time, text, Ability.Approve)
{
    [BindProperty, Display(Name = "Reason for returning it"), StringLength(Commemoration.ReasonLength)]
    public string? Reason { get; set; }

    public Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation) =>
        TakeAsync(id, by => Plan.Approve(by.At, by.ById, by.ByName), Words["It is approved."], cancellation);

    public Task<IActionResult> OnPostReturnAsync(int id, CancellationToken cancellation) =>
        TakeAsync(id, by => Plan.Return(Reason, by.At, by.ById, by.ByName), Words["It is returned with your reason."], cancellation);
}
