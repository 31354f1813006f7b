using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Agreements;

/// <summary>Something owed was done; a yearly report makes room for the next.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class CompletionModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : AgreementPage(db, reader, time)
{
    [BindProperty, Display(Name = "Done on"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
    public DateOnly? On { get; set; }

    [BindProperty, Display(Name = "By the paper"), StringLength(AgreementDuty.EvidenceLength)]
    public string? Evidence { get; set; }

    public string What { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int id, int dutyId, CancellationToken cancellation)
    {
        if ((await DutyAsync(id, dutyId, cancellation)).Duty is null)
            return NotFound();

        On = Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int dutyId, CancellationToken cancellation)
    {
        if (await DutyAsync(id, dutyId, cancellation) is not ({ } agreement, { } duty))
            return NotFound();
        if (On > Today)
            ModelState.AddModelError(nameof(On), text["This day is still to come. Enter the act once it is in force."]);
        if (!ModelState.IsValid)
            return Page();

        var calendar = await Db.WorkingCalendarAsync(Today, Today.AddYears(2), cancellation);
        agreement.Finish(duty, On!.Value, Evidence, calendar);
        // whoever came first has noted it: the second finds it done
        if (await Db.SaveUnlessChangedAsync(cancellation))
            TempData["Done"] = text["Saved."].Value;
        return Redirect(Address);
    }

    private async Task<(Agreement? Agreement, AgreementDuty? Duty)> DutyAsync(int id, int dutyId, CancellationToken cancellation)
    {
        var agreement = await FindAsync(id, Ability.KeepPartners, cancellation);
        var duty = agreement?.Duties.FirstOrDefault(one => one.Id == dutyId);
        What = duty is null ? "" : duty.Title ?? text[AgreementWords.Of(duty.Kind)];
        return (agreement, duty);
    }
}
