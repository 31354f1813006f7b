using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Anniversaries;

/// <summary>A person looked the date up on a paper and stands for it.</summary>
[Authorize(Policy = Policies.KeepDays)]
public sealed class VerificationModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
    : DayPage(db, reader, time, text)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid || !IsStillTheSame())
            return Page();

        Day.Verify(Reader.UserId, Reader.Name, Input.Paper, Time.GetUtcNow());
        return await SaveAsync("The date is verified. Letters may carry it.", cancellation);
    }

    /// <summary>The paper that was looked at.</summary>
    public sealed class InputModel
    {
        [Required(ErrorMessage = "Name the paper on which you read the date."), StringLength(Anniversary.PaperLength, ErrorMessage = "At most {1} characters fit here.")]
        public string Paper { get; set; } = "";
    }
}
