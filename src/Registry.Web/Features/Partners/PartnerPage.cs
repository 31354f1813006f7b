using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners;

/// <summary>The form of a partner, new or known.</summary>
public abstract class PartnerPage(RegistryDbContext db, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public PartnerInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Countries { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Blocs { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<PartnerKind>().Select(kind => new SelectListItem(text[PartnerWords.Of(kind)], kind.ToString()))];

    public IReadOnlyList<SelectListItem> Languages => [new(text["English"], "en"), new(text["Vietnamese"], "vi")];

    protected RegistryDbContext Db => db;

    protected IStringLocalizer<Text> Words => text;

    protected async Task LoadChoicesAsync(CancellationToken cancellation)
    {
        Countries = await CountryChoices.LoadAsync(db, cancellation);
        Blocs = [.. (await db.Blocs.AsNoTracking().OrderBy(bloc => bloc.Key).ToListAsync(cancellation)).Select(bloc => new SelectListItem(bloc.Name(Masthead.IsVietnamese), $"{bloc.Id}"))];
    }

    /// <summary>A country that is not in the list was not chosen from it.</summary>
    protected void CheckCountry()
    {
        foreach (var (field, code) in new[] { (nameof(Input.CountryIso2), Input.CountryIso2), (nameof(Input.PostalCountryIso2), Input.PostalCountryIso2) })
            if (!string.IsNullOrEmpty(code) && Countries.All(country => country.Value != code))
                ModelState.AddModelError($"Input.{field}", text["Country.Unknown", code]);
        if (Input.BlocId is { } bloc && Blocs.All(one => one.Value != $"{bloc}"))
            ModelState.AddModelError("Input.BlocId", text["Choose one from the list."]);
    }

    protected void SayTaken() => ModelState.AddModelError("Input.NameVi", text["A partner of this name, country and side of ours stands in the register already."]);
}
