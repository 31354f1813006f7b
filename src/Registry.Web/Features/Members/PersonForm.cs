using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>What the fields about a person offer to choose from, and what only fits among these.</summary>
public sealed record PersonForm(IReadOnlyList<SelectListItem> Countries, PlaceChoices Places, IReadOnlyList<SelectListItem> Genders)
{
    private const string OwnCountry = "VN";

    internal static async Task<PersonForm> LoadAsync(RegistryDbContext db, IStringLocalizer<Text> text, DateOnly today, CancellationToken cancellation) => new(
        [.. (await CountryChoices.LoadAsync(db, cancellation)).Where(country => country.Value != OwnCountry)],
        await PlaceChoices.LoadAsync(db, today, cancellation),
        [.. Enum.GetValues<Gender>().Select(gender => new SelectListItem(text[MemberWords.Of(gender)], $"{gender}"))]);

    /// <summary>A choice that is not on offer was not made in the form.</summary>
    internal void Check(PersonInput input, ModelStateDictionary state, IStringLocalizer<Text> text)
    {
        Check(input.CountryIso2, Countries, "Input.CountryIso2");
        Check(input.ProvinceId, Places.Provinces, "Input.ProvinceId");
        Check(input.WardId, Places.Wards, "Input.WardId");

        void Check(string? chosen, IReadOnlyList<SelectListItem> offered, string field)
        {
            if (!string.IsNullOrEmpty(chosen) && offered.All(item => item.Value != chosen))
                state.AddModelError(field, text["Choose one of the list."]);
        }
    }
}
