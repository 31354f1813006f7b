using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>One more membership of a person whom the register knows.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class JoiningModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : MemberPageModel(db, reader, time), IReloads
{
    [BindProperty]
    public JoiningInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Associations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Categories { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Input.Class = Person.CountryIso2 is null ? MembershipClass.Official : MembershipClass.Associate;
        await ReloadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        await ReloadAsync(cancellation);
        if (Associations.All(one => one.Value != $"{Input.AssociationId}"))
            ModelState.AddModelError("Input.AssociationId", text["Choose one of the list."]);
        if (!ModelState.IsValid)
            return Page();

        var membership = new Membership(Person, Input.AssociationId!.Value, Input.Class, Input.Number, Input.From ?? default);
        membership.Categorise(Input.Categories.Where(one => Categories.Any(each => each.Value == $"{one}")));
        Db.Memberships.Add(membership);
        try
        {
            await Db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            return await FirstAsync(membership, cancellation);
        }

        return Done(text["Saved."]);
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Associations = await AssociationsAsync(cancellation);
        Categories = await CategoryChoices.LoadAsync(Db, Input.Categories, cancellation);
    }

    /// <summary>The second of two clicks finds what the first one made; another membership of the same association is refused.</summary>
    private async Task<IActionResult> FirstAsync(Membership mine, CancellationToken cancellation)
    {
        Db.ChangeTracker.Clear();
        var first = await Db.Memberships.AsNoTracking().SingleAsync(one => one.PersonId == mine.PersonId && one.AssociationId == mine.AssociationId && one.To == null, cancellation);
        if (first.Version == 1 && (first.Class, first.Number, first.Joined) == (mine.Class, mine.Number, mine.Joined))
            return Redirect($"~/Members/{Person.Id}");

        ModelState.AddModelError("Input.AssociationId", text["This person belongs to this association already. Change that membership instead."]);
        return Page();
    }

    public sealed class JoiningInput
    {
        [Display(Name = "Association or branch"), Required]
        public int? AssociationId { get; set; }

        [Display(Name = "Class")]
        public MembershipClass Class { get; set; }

        [Display(Name = "Categories")]
        public List<int> Categories { get; set; } = [];

        [Display(Name = "Card number"), StringLength(Membership.NumberLength)]
        public string? Number { get; set; }

        [Display(Name = "Member since")]
        public PartialDate? From { get; set; }
    }
}
