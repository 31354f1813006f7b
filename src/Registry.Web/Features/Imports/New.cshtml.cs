using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Domain;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Imports;

/// <summary>Takes a file in: looked at first, then kept whole or not at all.</summary>
/// <remarks>A browser that is closed while it sends has sent no form: nothing is kept.</remarks>
[Authorize(Policy = Policies.KeepMembers)]
[UploadLimit(MostMegabytes), RequestSizeLimit(2 * Most)]
[RequestFormLimits(MultipartBodyLengthLimit = 2 * Most)]
public sealed class NewModel(RegistryDbContext db, ImportDesk desk, ImportIntake intake, IStringLocalizer<Text> text) : PageModel, IReloads
{
    public const int MostMegabytes = 64;

    /// <summary>Up to twice as much is heard out, so that who sends more is told so.</summary>
    private const long Most = MostMegabytes << 20;

    /// <summary>Made with the form: sent twice, it is one import.</summary>
    [BindProperty, StringLength(Import.KeyLength)]
    public string Key { get; set; } = "";

    [BindProperty]
    public FileInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public async Task OnGetAsync([FromQuery] int? association, CancellationToken cancellation)
    {
        Key = Guid.NewGuid().ToString("N");
        await ReloadAsync(cancellation);
        Input.AssociationId = Choices.Count == 1 ? int.Parse(Choices[0].Value, System.Globalization.CultureInfo.InvariantCulture) : association;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReloadAsync(cancellation);
        if (Input.AssociationId is { } association && !desk.Associations.Contains(association))
            return NotFound();
        if (Input.File is { Length: > Most })
            ModelState.AddModelError("Input.File", text["The file is larger than {0} MB. Take out pictures and other sheets, or part the list.", MostMegabytes]);
        if (!ModelState.IsValid)
            return Page();
        if (await FindAsync(cancellation) is { } first)
            return Redirect($"~/Imports/{first}");

        return await TakeAsync(cancellation);
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        var (ids, vietnamese) = (desk.Associations, Masthead.IsVietnamese);
        var found = await db.Associations.AsNoTracking().Where(association => EF.Parameter(ids).Contains(association.Id) && association.Kind != AssociationKind.Union)
            .OrderBy(association => association.SortName).Select(association => new { association.Id, Name = vietnamese ? association.Name : association.NameEn }).ToListAsync(cancellation);
        Choices = [.. found.Select(association => new SelectListItem(association.Name, $"{association.Id}"))];
    }

    private async Task<IActionResult> TakeAsync(CancellationToken cancellation)
    {
        try
        {
            var import = await intake.TakeAsync(Key, Input.AssociationId!.Value, Input.File!, cancellation);
            return Redirect(import.Shape is null ? $"~/Imports/{import.Id}/File" : $"~/Imports/{import.Id}/Mapping");
        }
        catch (RuleException broken) when (broken.Code.StartsWith("Sheet.", StringComparison.Ordinal))
        {
            ModelState.AddModelError("Input.File", text[broken.Code, [.. broken.Arguments]]);
            return Page();
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            db.ChangeTracker.Clear(); // the second of two clicks
            return Redirect($"~/Imports/{await FindAsync(cancellation)}");
        }
    }

    private async Task<int?> FindAsync(CancellationToken cancellation) =>
        await desk.Mine.Where(import => import.Key == Key).Select(import => (int?)import.Id).FirstOrDefaultAsync(cancellation);

    /// <summary>What the form asks for.</summary>
    public sealed class FileInput
    {
        [Display(Name = "Association"), Required(ErrorMessage = "Choose the association whose list it is.")]
        public int? AssociationId { get; set; }

        [Required(ErrorMessage = "Choose a file.")]
        public IFormFile? File { get; set; }
    }
}
