using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>A page that changes something about one person whose data the reader keeps.</summary>
public abstract class MemberPageModel(RegistryDbContext db, Reader reader, TimeProvider time) : PageModel
{
    public Person Person { get; private set; } = null!;

    public DateOnly Today => time.Today();

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    /// <summary>The person, or false: outside of these hands there is nobody.</summary>
    protected async Task<bool> FindAsync(int id, CancellationToken cancellation, Ability ability = Ability.KeepMembers)
    {
        Person = (await db.Persons.InHandsOf(db, reader, ability, Today).SingleOrDefaultAsync(person => person.Id == id, cancellation))!;
        return Person is not null;
    }

    /// <summary>One of the person's memberships in an association that the reader keeps.</summary>
    protected Task<Membership?> MembershipAsync(int id, CancellationToken cancellation) => db.Memberships.VisibleTo(reader, Ability.KeepMembers)
        .Include(one => one.Association).Include(one => one.Categories)
        .SingleOrDefaultAsync(one => one.Id == id && one.PersonId == Person.Id, cancellation);

    protected IActionResult Done(string said)
    {
        TempData["Done"] = said;
        return Redirect($"~/Members/{Person.Id}");
    }

    /// <summary>Saves, unless somebody else was first; then the page says so and what was typed stays.</summary>
    /// <param name="record">What was changed.</param>
    /// <param name="version">Which state of it the form was made from.</param>
    /// <param name="saved">Where to go then.</param>
    /// <param name="changed">What is said where somebody else was first.</param>
    /// <param name="cancellation">Stops the work.</param>
    protected async Task<IActionResult> SaveAsync<T>(T record, long version, Func<IActionResult> saved, string changed, CancellationToken cancellation)
        where T : class, IVersioned
    {
        db.Expect(record, version);
        if (await db.SaveUnlessChangedAsync(cancellation))
            return saved();

        ModelState.AddModelError("", changed);
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    protected Task<IReadOnlyList<SelectListItem>> AssociationsAsync(CancellationToken cancellation) => AssociationChoices.LoadAsync(db, reader, Ability.KeepMembers, cancellation);
}
