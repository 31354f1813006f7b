using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Counting;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Statistics;

/// <summary>How many members an association has with everything below it, of what kind, on any day; numbers only, never who.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class IndexModel(RegistryDbContext db, Reader reader, MemberCensus members, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Association { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    /// <summary>A second day, to compare with.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Against { get; set; }

    public CountedAssociations.Node Root { get; private set; } = null!;

    public IReadOnlyList<CountedAssociations.Node> Choices { get; private set; } = [];

    public CensusOfDay Census { get; private set; } = null!;

    public CensusOfDay? Other { get; private set; }

    public DateOnly Today { get; private set; }

    /// <summary>The list of those who are counted; only the present ones stand in a list.</summary>
    public string? Members { get; private set; }

    public CountTable Joined { get; private set; } = null!;

    public IReadOnlyList<AgeRow> Pyramid { get; private set; } = [];

    public IReadOnlyList<CountTable> Tables { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var associations = await CountedAssociations.LoadAsync(db, reader, cancellation);
        if (associations.Find(Association) is not { } root)
            return NotFound();

        (Root, Choices, Today) = (root, associations.Choices, time.Today());
        var below = associations.Below(root);
        Census = await members.CountAsync(below, On ?? Today, cancellation);
        Other = Against is { } against ? await members.CountAsync(below, against, cancellation) : null;
        Members = Census.Day == Today ? QueryHelpers.AddQueryString("/Members", "association", root.Value) : null;
        await LayOutAsync(associations, cancellation);
        return Page();
    }

    private async Task LayOutAsync(CountedAssociations associations, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var categories = await db.MemberCategories.OrderBy(category => category.Order).ThenBy(category => category.Id)
            .Select(category => new { category.Id, Name = vietnamese ? category.Name : category.NameEn }).ToListAsync(cancellation);
        var tables = new CensusTables(Census, Other, text, Members);
        var parts = associations.Parts(Root, id => FilterAddress.With(Request, "Association", $"{id}"));
        Joined = tables.Joined;
        Pyramid = tables.Pyramid;
        Tables =
        [
            tables.Classes,
            tables.Categories([.. categories.Select(category => (category.Id, category.Name))]),
            tables.Genders,
            tables.Ages,
            .. parts.Count > 1 ? [tables.Associations(parts)] : Array.Empty<CountTable>(),
        ];
    }
}
