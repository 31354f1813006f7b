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

/// <summary>A person takes a new name, or a name that was written wrong is put right.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class NamingModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : MemberPageModel(db, reader, time)
{
    [BindProperty]
    public NamingInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        (Input.FullName, Version) = (Person.FullName, Person.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (Person.FullName == Input.FullName.Trim())
            return Redirect($"~/Members/{id}"); // nothing new, or the second of two clicks

        if (Input.IsCorrection)
            Person.CorrectName(Input.FullName);
        else
            Person.Rename(Input.FullName, Input.On);

        Db.Expect(Person, Version);
        if (await Db.SaveUnlessChangedAsync(cancellation))
            return Done(text["Saved."]);

        ModelState.AddModelError("", text["Somebody else changed this person meanwhile. Open the page again and look."]);
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    public sealed class NamingInput
    {
        [Display(Name = "Full name"), Required, StringLength(Person.NameLength)]
        public string FullName { get; set; } = "";

        public bool IsCorrection { get; set; }

        [Display(Name = "New name since")]
        public DateOnly? On { get; set; }
    }
}
