using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members;

/// <summary>A person takes a consent back.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class WithdrawalModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : MemberPageModel(db, reader, time)
{
    private Consent consent = null!;

    [BindProperty]
    public WithdrawalInput Input { get; set; } = new();

    public string Purpose => consent.Purpose;

    public async Task<IActionResult> OnGetAsync(int id, [FromRoute(Name = "consent")] int key, CancellationToken cancellation)
    {
        if (!await FindAsync(id, key, cancellation))
            return NotFound();

        Input.On = Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, [FromRoute(Name = "consent")] int key, CancellationToken cancellation)
    {
        if (!await FindAsync(id, key, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (consent.WithdrawnOn == Input.On)
            return Redirect($"~/Members/{id}"); // the second of two clicks

        consent.Withdraw(Input.On!.Value);
        await Db.SaveChangesAsync(cancellation);
        return Done(text["Saved."]);
    }

    private async Task<bool> FindAsync(int id, int key, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return false;

        consent = (await Db.Consents.SingleOrDefaultAsync(one => one.Id == key && one.PersonId == id, cancellation))!;
        return consent is not null;
    }

    public sealed class WithdrawalInput
    {
        [Display(Name = "Withdrawn on"), Required]
        public DateOnly? On { get; set; }
    }
}
