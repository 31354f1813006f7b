using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Documents;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Profiles;

/// <summary>Changes a form of papers and shows a sample of it; what the decree does not allow is refused beside its measure.</summary>
public abstract class ProfilePage(RegistryDbContext db, Reader reader, PaperPress press, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public ProfileInput Input { get; set; } = new();

    public PaperProfile Profile { get; private set; } = null!;

    /// <summary>The sample as it looks with what is typed.</summary>
    public Paper Sample { get; private set; } = null!;

    /// <summary>Of this page, without its handlers.</summary>
    public string Address => Url.Content(Whose is { OwnerId: { } owner } ? $"~/Administration/Profiles/Owner/{owner}" : $"~/Administration/Profiles/Kind/{Whose.Kind}");

    /// <summary>The style sheet of the sample's measures.</summary>
    public string SampleStyle => PaperStyle.AddressOf(Profile.Layout);

    public bool IsUnavailable => Response.StatusCode == StatusCodes.Status503ServiceUnavailable;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public string Heading => Profile.Owner?.Name ?? text[ProfileWords.Of(Profile.Kind)];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        Input = ProfileInput.Of(Profile);
        Sample = ProfileSample.Of(Profile);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await TryAsync(cancellation))
            return Profile is null ? NotFound() : Page();
        if (Profile.Id != 0 && Input.Version != Profile.Version)
            return ShowConflict();

        if (Profile.Id == 0)
            db.PaperProfiles.Add(Profile);
        TempData["Done"] = await SaveAsync(cancellation) ? text["Saved."].Value : text["Somebody else changed it meanwhile. Look where it stands now."].Value;
        return Redirect("~/Administration/Profiles");
    }

    /// <summary>Shows the sample with what is typed; nothing is saved.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation) =>
        await TryAsync(cancellation) || Profile is not null ? Page() : NotFound();

    public async Task<IActionResult> OnPostPdfAsync(CancellationToken cancellation) =>
        await TryAsync(cancellation) ? await press.PrintAsync(this, Sample, cancellation) : Profile is null ? NotFound() : Page();

    /// <summary>Applies what is typed to the profile at hand, unsaved.</summary>
    private async Task<bool> TryAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return false;

        Sample = ProfileSample.Of(Profile);
        var layout = Input.ToLayout(Refuse);
        if (!ModelState.IsValid)
            return false;

        Input.WriteTo(Profile, layout);
        Sample = ProfileSample.Of(Profile);
        return true;
    }

    private void Refuse(string measure)
    {
        var bound = LayoutBounds.All.Single(one => one.Name == measure);
        ModelState.AddModelError($"Input.Measures[{measure}]", text["{0}: between {1} and {2} ({3} of Decree 30/2020/NĐ-CP).", text[ProfileWords.Of(measure)], bound.Least, bound.Most, bound.Source]);
    }

    private async Task<bool> SaveAsync(CancellationToken cancellation)
    {
        try
        {
            return await db.SaveUnlessChangedAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            return false;
        }
    }

    private PageResult ShowConflict()
    {
        var mine = Profile.Layout;
        db.Entry(Profile).Reload();
        Conflict = [.. LayoutBounds.All.Select(bound => new ConflictRow(text[ProfileWords.Of(bound.Name)], $"{bound.Of(mine)}", $"{bound.Of(Profile.Layout)}"))];
        ModelState.Remove("Input.Version");
        Input.Version = Profile.Version;
        return new() { StatusCode = StatusCodes.Status409Conflict, ViewData = ViewData };
    }

    /// <summary>Whose form it is: an organisation's own, or that of a kind.</summary>
    protected abstract (PaperProfileKind? Kind, int? OwnerId) Whose { get; }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var (asked, ownerId) = Whose;
        var owner = ownerId is { } id && reader.May(Ability.Administer, id) ? await db.Associations.SingleOrDefaultAsync(one => one.Id == id, cancellation) : null;
        if ((ownerId is null ? asked : owner is null ? null : PaperProfileKinds.Of(owner.Kind)) is not { } kind)
            return false;

        var key = PaperProfile.KeyOf(kind, ownerId);
        Profile = await db.PaperProfiles.Include(profile => profile.Owner).SingleOrDefaultAsync(profile => profile.Key == key, cancellation) ?? new(kind, owner);
        return true;
    }
}
