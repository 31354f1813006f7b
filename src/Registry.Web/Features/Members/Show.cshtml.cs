using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;

namespace Registry.Web.Features.Members;

/// <summary>A person: what they belong to and since when, and as much of the rest as the reader may see.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, PersonalDataJournal journal, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    public Person Person { get; private set; } = null!;

    public IReadOnlyList<MembershipLine> Memberships { get; private set; } = [];

    public IReadOnlyList<OfficeLine> Offices { get; private set; } = [];

    public LifeLine? Life { get; private set; }

    public PersonPlaces Places { get; private set; } = new(null, null, null);

    public IReadOnlyList<Consent> Consents { get; private set; } = [];

    public IReadOnlyList<AuditEntry> Looks { get; private set; } = [];

    /// <summary>For a representative, the organisations spoken for.</summary>
    public IReadOnlyList<(int Id, string Name)> SpeaksFor { get; private set; } = [];

    public bool SeesPersonalData { get; private set; }

    public bool Keeps { get; private set; }

    public bool SeesSensitiveData { get; private set; }

    /// <summary>The contact data was asked for, and that was written down.</summary>
    public bool ShowsContact { get; private set; }

    public DateOnly Today => time.Today();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation))
            return Page();

        // a record that was merged leads to the one that stays, for those who may see that
        var stays = await db.Persons.VisibleTo(db, reader).Where(one => db.Persons.Any(gone => gone.Id == id && gone.MergedIntoId == one.Id))
            .Select(one => (int?)one.Id).SingleOrDefaultAsync(cancellation);
        return stays is null ? NotFound() : Redirect($"~/Members/{stays}");
    }

    /// <summary>Shows telephone, e-mail and address, and writes down who looked.</summary>
    public async Task<IActionResult> OnPostContactAsync(int id, CancellationToken cancellation)
    {
        if (!await IsInHandsAsync(id, Ability.SeePersonalData, cancellation))
            return NotFound();

        await journal.ViewedAsync(id, PersonalDataKind.Contact, cancellation);
        ShowsContact = true;
        return await LoadAsync(id, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        var found = await db.Persons.AsNoTracking().VisibleTo(db, reader).Include(one => one.Representative).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (found is null)
            return false;

        Person = found;
        SeesPersonalData = reader.May(Ability.SeePersonalData) && await IsInHandsAsync(id, Ability.SeePersonalData, cancellation);
        Keeps = reader.May(Ability.KeepMembers) && await IsInHandsAsync(id, Ability.KeepMembers, cancellation);
        SeesSensitiveData = reader.May(Ability.SeeSensitiveData) && await IsInHandsAsync(id, Ability.SeeSensitiveData, cancellation);
        var file = new PersonFile(db, reader, text, Today);
        Memberships = await file.MembershipsAsync(id, cancellation);
        Offices = await file.OfficesAsync(id, cancellation);
        Life = file.Life(Memberships, Offices);
        var organisations = await db.Persons.VisibleTo(db, reader).Where(one => one.RepresentativeId == id).OrderBy(one => one.SortName)
            .Select(one => new { one.Id, one.FullName }).ToListAsync(cancellation);
        SpeaksFor = [.. organisations.Select(one => (one.Id, one.FullName))];
        if (SeesPersonalData)
            await LoadPersonalAsync(file, cancellation);

        return true;
    }

    private async Task LoadPersonalAsync(PersonFile file, CancellationToken cancellation)
    {
        Places = await PersonPlaces.OfAsync(db, Person, cancellation);
        Consents = await file.ConsentsAsync(Person.Id, cancellation);
        Looks = await file.LooksAsync(Person.Id, cancellation);
    }

    private Task<bool> IsInHandsAsync(int id, Ability ability, CancellationToken cancellation) =>
        db.Persons.InHandsOf(db, reader, ability, Today).AnyAsync(one => one.Id == id, cancellation);
}
