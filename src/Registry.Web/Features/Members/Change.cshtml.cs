using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>Class, categories, branch or number change on a day: one row ends, the next begins.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class ChangeModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text)
    : MembershipPageModel(db, reader, time, text), IReloads
{
    [BindProperty]
    public ChangeInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Associations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Categories { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int membership, CancellationToken cancellation)
    {
        if (!await FindAsync(id, membership, cancellation))
            return NotFound();

        Input = new()
        {
            On = Today,
            AssociationId = Membership.AssociationId,
            Class = Membership.Class,
            Number = Membership.Number,
            Categories = [.. Membership.Categories.Select(one => one.CategoryId)],
        };
        await ReloadAsync(cancellation);
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(int id, int membership, CancellationToken cancellation)
    {
        if (!await FindAsync(id, membership, cancellation))
            return NotFound();
        if (WasDone)
            return Redirect($"~/Members/{id}");

        await ReloadAsync(cancellation);
        if (Associations.All(one => one.Value != $"{Input.AssociationId}"))
            ModelState.AddModelError("Input.AssociationId", Words["Choose one of the list."]);
        if (!ModelState.IsValid)
            return Page();

        var next = Membership.GoOn(Person, Input.On!.Value, Input.AssociationId, Input.Class, Input.Number);
        next.Categorise(Input.Categories.Where(one => Categories.Any(each => each.Value == $"{one}")));
        Db.Memberships.Add(next);
        return await SaveAsync(cancellation);
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Associations = await AssociationsAsync(cancellation);
        Categories = await CategoryChoices.LoadAsync(Db, Input.Categories, cancellation);
    }

    /// <summary>The second of two clicks.</summary>
    private bool WasDone => Membership.To is { } to && to == Input.On && Membership.LeavingReason is LeavingReason.Changed or LeavingReason.Transferred;

    public sealed class ChangeInput
    {
        [Display(Name = "Changed on"), Required]
        public DateOnly? On { get; set; }

        [Display(Name = "Association or branch")]
        public int AssociationId { get; set; }

        [Display(Name = "Class")]
        public MembershipClass Class { get; set; }

        [Display(Name = "Categories")]
        public List<int> Categories { get; set; } = [];

        [Display(Name = "Card number"), StringLength(Membership.NumberLength)]
        public string? Number { get; set; }
    }
}
