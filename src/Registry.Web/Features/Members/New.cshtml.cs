using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Duplicates;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>A new person or organisation together with the membership they come for.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class NewModel(RegistryDbContext db, Reader reader, LikePersons like, TimeProvider time, IStringLocalizer<Text> text) : PageModel, IPersonForm, IReloads
{
    [BindProperty]
    public NewMemberInput Input { get; set; } = new();

    /// <summary>One form enters one person, however often it is sent.</summary>
    [BindProperty]
    public Guid EntryKey { get; set; }

    /// <summary>Those whom this one looks like were seen: it is somebody else.</summary>
    [BindProperty]
    public bool Another { get; set; }

    public IReadOnlyList<LikePerson> Alike { get; private set; } = [];

    public PersonForm Form { get; private set; } = null!;

    PersonInput IPersonForm.Input => Input;

    public IReadOnlyList<SelectListItem> Associations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Categories { get; private set; } = [];

    public async Task OnGetAsync(int? association, CancellationToken cancellation)
    {
        EntryKey = Guid.NewGuid();
        Input.AssociationId = association ?? reader.Grants.FirstOrDefault(grant => grant.Carries(Ability.KeepMembers))?.RootId;
        await ReloadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReloadAsync(cancellation);
        Form.Check(Input, ModelState, text);
        if (Associations.All(one => one.Value != $"{Input.AssociationId}"))
            ModelState.AddModelError("Input.AssociationId", text["Choose one of the list."]);
        if (!ModelState.IsValid)
            return Page();

        if (!Another && await LooksLikeAsync(cancellation))
            return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };

        var person = Compose();
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // the second of two clicks finds what the first one made
            var first = await db.Persons.Where(one => one.EntryKey == EntryKey).Select(one => one.Id).SingleAsync(cancellation);
            return Redirect($"~/Members/{first}");
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect($"~/Members/{person.Id}");
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Form = await PersonForm.LoadAsync(db, text, time.Today(), cancellation);
        Associations = await AssociationChoices.LoadAsync(db, reader, Ability.KeepMembers, cancellation);
        Categories = await CategoryChoices.LoadAsync(db, Input.Categories, cancellation);
    }

    /// <summary>Asks once; the second of two clicks has become somebody and asks nothing.</summary>
    private async Task<bool> LooksLikeAsync(CancellationToken cancellation)
    {
        if (await db.Persons.AnyAsync(one => one.EntryKey == EntryKey, cancellation))
            return false;

        var person = Describe();
        var belongs = new[] { (Input.AssociationId!.Value, Input.Number) };
        Alike = await like.FindAsync(TraitsReader.Of(person, belongs), cancellation);
        return Alike.Count > 0;
    }

    private Person Compose()
    {
        var person = Describe();
        person.EnterBy(EntryKey);
        if (Input.Kind == PersonKind.Organisation && !string.IsNullOrWhiteSpace(Input.RepresentativeName))
            person.BeRepresentedBy(new(Input.RepresentativeName));

        var membership = new Membership(person, Input.AssociationId!.Value, Input.Class, Input.Number, Input.From ?? default);
        membership.Categorise(Input.Categories.Where(id => Categories.Any(one => one.Value == $"{id}")));
        db.Memberships.Add(membership);
        return person;
    }

    private Person Describe()
    {
        var person = new Person(Input.FullName, Input.Kind);
        Input.WriteTo(person, time.Today());
        return person;
    }
}
