using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Anniversaries;

/// <summary>Where a day falls, or is celebrated, in one year, as its owner announced; and what was announced before.</summary>
[Authorize(Policy = Policies.KeepDays)]
public sealed class NoticeModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : DayPage(db, reader, time, text)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public int ThisYear => Time.Today().Year;

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (ModelState.IsValid && Input.Date is null)
            ModelState.AddModelError("Input.Date", Words["Fill this in."]);
        if (!ModelState.IsValid || !IsStillTheSame())
            return Page();

        Day.Announce(Input.Year!.Value, Input.Date!.Value, Input.Kind, Input.Source, Time.GetUtcNow());
        return await SaveAsync("The announced date is kept. Calendars of partners follow.", cancellation);
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, int notice, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        ModelState.Clear();
        if (!IsStillTheSame())
            return Page();

        Day.RemoveNotice(notice, Time.GetUtcNow());
        return await SaveAsync("The announced date is taken away; the rule holds again.", cancellation);
    }

    /// <summary>One announcement.</summary>
    public sealed class InputModel
    {
        [Required(ErrorMessage = "Fill this in."), Range(1900, 2199, ErrorMessage = "The calendar knows the years from 1900 to 2199.")]
        public int? Year { get; set; }

        public DateOnly? Date { get; set; }

        public NoticeKind Kind { get; set; }

        [Required(ErrorMessage = "Fill this in."), StringLength(Anniversary.SourceLength, ErrorMessage = "At most {1} characters fit here.")]
        public string Source { get; set; } = "";
    }
}
