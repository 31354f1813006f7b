using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members;

/// <summary>What the list of a founding committee asks of a person and nothing else does.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class FounderModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : MemberPageModel(db, reader, time)
{
    [BindProperty]
    public FounderInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Input = new() { Hometown = Person.Hometown, Schooling = Person.Schooling, Qualification = Person.Qualification };
        Version = Person.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Db.Expect(Person, Version);
        Person.Introduce(Input.Hometown, Input.Schooling, Input.Qualification);
        if (await Db.SaveUnlessChangedAsync(cancellation))
            return Done(text["Saved."]);

        ModelState.AddModelError("", text["Somebody else changed this person meanwhile. Open the page again and look."]);
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    public sealed class FounderInput
    {
        [Display(Name = "Native place"), StringLength(Person.TextLength)]
        public string? Hometown { get; set; }

        [Display(Name = "General education"), StringLength(Person.SchoolingLength)]
        public string? Schooling { get; set; }

        [Display(Name = "Professional qualification"), StringLength(Person.TextLength)]
        public string? Qualification { get; set; }
    }
}
