using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Anniversaries;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Features.Anniversaries;

/// <summary>What the pages that enter and change an anniversary share: the form, its choices, the preview.</summary>
public abstract class AnniversaryPage(YearDays days, RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public AnniversaryInput Input { get; set; } = new();

    public AnniversaryForm Form { get; private set; } = null!;

    public Preview? Preview { get; private set; }

    protected RegistryDbContext Db => db;

    protected Reader Reader => reader;

    protected IStringLocalizer<Text> Words => text;

    protected DateTimeOffset Now => time.GetUtcNow();

    protected async Task<PageResult> ShowAsync(CancellationToken cancellation)
    {
        Form = await AnniversaryForm.LoadAsync(db, reader, text, cancellation);
        return Page();
    }

    /// <summary>What the form says; or nothing, and the form says why.</summary>
    protected AnniversaryDetails? Read()
    {
        CheckChoice(nameof(Input.CountryIso2), Form.Countries, Input.CountryIso2);
        CheckChoice(nameof(Input.PartnerId), Form.Partners, $"{Input.PartnerId}");
        CheckChoice(nameof(Input.AssociationId), Form.Associations, $"{Input.AssociationId}");
        return Input.Read(ModelState, text);
    }

    protected async Task PreviewAsync(Anniversary day, CancellationToken cancellation)
    {
        var today = time.Today();
        var calendar = await days.CalendarAsync(today.Year, today.Year + 1, cancellation);
        Preview = Preview.Of(day, today, calendar, days.Tet, days.LeapDay);
    }

    /// <summary>A select offers what may be chosen; what comes without it was not offered.</summary>
    private void CheckChoice(string field, IEnumerable<SelectListItem> offered, string? chosen)
    {
        if (!string.IsNullOrEmpty(chosen) && offered.All(item => item.Value != chosen))
            ModelState.AddModelError($"Input.{field}", text["Choose one from the list."]);
    }
}
