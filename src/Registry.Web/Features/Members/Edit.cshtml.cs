using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>Changes what is known of a person; whoever opens it has looked at the contact data.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class EditModel(RegistryDbContext db, Reader reader, PersonalDataJournal journal, TimeProvider time, IStringLocalizer<Text> text)
    : MemberPageModel(db, reader, time), IPersonForm, IReloads
{
    [BindProperty]
    public PersonInput Input { get; set; } = new();

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public PersonForm Form { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        (Input, Version) = (PersonInput.Of(Person), Person.Version);
        await ReloadAsync(cancellation);
        await journal.ViewedAsync(id, PersonalDataKind.Contact, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        Form.Check(Input, ModelState, text);
        if (!ModelState.IsValid)
            return Page();
        if (Person.Version != Version)
            return Compare();

        Input.WriteTo(Person, Today);
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            Db.ChangeTracker.Clear();
            await FindAsync(id, cancellation);
            return Compare();
        }

        return Done(text["Saved."]);
    }

    public async Task ReloadAsync(CancellationToken cancellation) => Form = await PersonForm.LoadAsync(Db, text, Today, cancellation);

    /// <summary>The form keeps what was typed; the next save replaces what the other person saved.</summary>
    private PageResult Compare()
    {
        Conflict = InputComparison.Of(Input, PersonInput.Of(Person), text, new Dictionary<string, IEnumerable<SelectListItem>>
        {
            [nameof(Input.Gender)] = Form.Genders,
            [nameof(Input.CountryIso2)] = Form.Countries,
            [nameof(Input.ProvinceId)] = Form.Places.Provinces,
            [nameof(Input.WardId)] = Form.Places.Wards,
        });
        ModelState.Remove(nameof(Version));
        Version = Person.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}
