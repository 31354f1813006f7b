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

/// <summary>What came of it.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class ReportModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
    : StepPage(db, reader, time, text, Ability.Plan)
{
    [BindProperty, Display(Name = "Outcome"), StringLength(Commemoration.TextLength)]
    public string? Outcome { get; set; }

    public Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation) =>
        TakeAsync(id, by => Plan.Report(Outcome, by.At, by.ById, by.ByName), Words["The outcome is written down, and with it the matter is closed."], cancellation);
}
