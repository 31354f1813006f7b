using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Localization;

namespace Registry.Web.Features.Members;

/// <summary>A form that changes one thing about a person and leads back to their page.</summary>
public abstract class PersonChangePage(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : MemberPageModel(db, reader, time)
{
    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    protected IStringLocalizer<Text> Words => text;

    /// <summary>What was typed is so already: nothing new, or the second of two clicks.</summary>
    protected virtual bool IsSo => false;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Show();
        Version = Person.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        if (IsSo)
            return Redirect($"~/Members/{id}");
        if (!ModelState.IsValid)
            return Page();

        await ChangeAsync(cancellation);
        return await SaveAsync(
            Person, Version, () => Done(text["Saved."]), text["Somebody else changed this person meanwhile. Open the page again and look."], cancellation);
    }

    /// <summary>The person with what the form shows beside; false where there is nobody to change.</summary>
    protected virtual Task<bool> LoadAsync(int id, CancellationToken cancellation) => FindAsync(id, cancellation);

    /// <summary>Puts what is known of the person into the form.</summary>
    protected abstract void Show();

    /// <summary>Puts what was typed into the person.</summary>
    protected abstract Task ChangeAsync(CancellationToken cancellation);
}
