using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations;

/// <summary>The form of an association, new or known.</summary>
public abstract class AssociationPage(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public AssociationInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Countries { get; private set; } = [];

    /// <summary>Where it may stand: what the reader keeps. Empty: its place is not the reader's to change.</summary>
    public IReadOnlyList<SelectListItem> Parents { get; private set; } = [];

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    protected IStringLocalizer<Text> Words => text;

    /// <param name="without">The association itself: it cannot stand below itself or what is below it.</param>
    protected async Task LoadChoicesAsync(int? without, CancellationToken cancellation)
    {
        Countries = await CountryChoices.LoadAsync(db, cancellation);
        var vietnamese = Masthead.IsVietnamese;
        var kept = await db.Associations.VisibleTo(reader, Ability.KeepAssociations)
            .Where(a => !AssociationStatuses.Ended.Contains(a.Status) && a.Kind != AssociationKind.Branch)
            .OrderBy(a => a.SortName).Select(a => new { a.Id, Name = vietnamese ? a.Name : a.NameEn }).ToListAsync(cancellation);
        var below = without is { } id ? Subtree.Of(id, await ParentsAsync(cancellation)) : new HashSet<int>();
        Parents = [.. kept.Where(a => !below.Contains(a.Id)).Select(a => new SelectListItem(a.Name, a.Id.ToString(CultureInfo.InvariantCulture)))];
    }

    /// <summary>What stands above is not the reader's: neither is the place below it.</summary>
    protected void KeepPlace() => Parents = [];

    /// <summary>A country that is not in the list was not chosen from it.</summary>
    protected void CheckCountry()
    {
        if (!string.IsNullOrEmpty(Input.CountryIso2) && Countries.All(country => country.Value != Input.CountryIso2))
            ModelState.AddModelError("Input.CountryIso2", text["Country.Unknown", Input.CountryIso2]);
    }

    protected void SayTaken() => ModelState.AddModelError("Input.Name", text["An organisation of this name stands here already. Open it, or give another name."]);

    private async Task<List<(int Id, int? ParentId)>> ParentsAsync(CancellationToken cancellation)
    {
        var nodes = await db.Associations.Select(a => new { a.Id, a.ParentId }).ToListAsync(cancellation);
        return [.. nodes.Select(node => (node.Id, node.ParentId))];
    }
}
