using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Agreements;

/// <summary>Something owed by a day; what the agreement promises is added here, the law's terms may be moved.</summary>
[Authorize(Policy = Policies.KeepPartners)]
public sealed class DutyModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : AgreementPage(db, reader, time)
{
    [BindProperty]
    public DutyInput Input { get; set; } = new();

    public AgreementDuty? Duty { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, int? dutyId, CancellationToken cancellation)
    {
        if (await PrepareAsync(id, dutyId, cancellation) is null)
            return NotFound();

        if (Duty is { } known)
            (Input, Version) = (DutyInput.Of(known), known.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int? dutyId, CancellationToken cancellation)
    {
        if (await PrepareAsync(id, dutyId, cancellation) is not { } agreement)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (Duty is { } known && known.Version != Version)
            return Compare(InputComparison.Of(Input, DutyInput.Of(known), text), known.Version);
        if (Duty is null && agreement.Duties.Any(one => one.Title == Input.Title && one.DueOn == Input.DueOn))
            return Redirect(Address);

        if (Duty is null)
            agreement.Promise(Input.Title, Input.DueOn!.Value, Input.IsTheirs);
        else
            Duty.Change(Input.Title, Input.DueOn!.Value, Input.IsTheirs);
        if (!await Db.SaveUnlessChangedAsync(cancellation))
        {
            var theirs = await Db.AgreementDuties.AsNoTracking().SingleAsync(one => one.Id == dutyId, cancellation);
            return Compare(InputComparison.Of(Input, DutyInput.Of(theirs), text), theirs.Version);
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect(Address);
    }

    private async Task<Agreement?> PrepareAsync(int id, int? dutyId, CancellationToken cancellation)
    {
        var agreement = await FindAsync(id, Ability.KeepPartners, cancellation);
        Duty = agreement?.Duties.FirstOrDefault(one => one.Id == dutyId);
        return dutyId is not null && Duty is null ? null : agreement;
    }

    /// <summary>What the form asks for.</summary>
    public sealed class DutyInput
    {
        [Display(Name = "What is to be done"), Required(ErrorMessage = "Fill this in."), StringLength(AgreementDuty.TitleLength)]
        public string Title { get; set; } = "";

        [Display(Name = "The partner owes it")]
        public bool IsTheirs { get; set; }

        [Display(Name = "Due on"), Required(ErrorMessage = "Type the day, such as 24/06/2027.")]
        public DateOnly? DueOn { get; set; }

        public static DutyInput Of(AgreementDuty duty) => new() { Title = duty.Title ?? "–", IsTheirs = duty.IsTheirs, DueOn = duty.DueOn };
    }
}
