using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Partners;

/// <summary>Mine beside theirs, as the form names things.</summary>
internal static class PartnerComparison
{
    public static IReadOnlyList<ConflictRow> Of(PartnerInput mine, PartnerInput theirs, PartnerPage form, IStringLocalizer<Text> text)
    {
        ConflictRow Row(string label, Func<PartnerInput, string?> value) => new(text[label], Shown(value(mine)), Shown(value(theirs)));

        ConflictRow[] rows =
        [
            Row("Kind of partner", input => NameOf(form.Kinds, input.Kind.ToString())),
            Row("Name in Vietnamese", input => input.NameVi),
            Row("Name in English", input => input.NameEn ?? input.NameVi),
            Row("Name in its own script", input => input.NameOwn),
            Row("Transliteration", input => input.Transliteration),
            Row("Bloc of countries", input => NameOf(form.Blocs, input.BlocId?.ToString(CultureInfo.InvariantCulture))),
            Row("Time zone", input => input.TimeZoneId),
            Row("Country", input => NameOf(form.Countries, input.CountryIso2)),
            Row("Our side", input => input.OurSide),
            Row("Tie since the year", input => input.SinceYear?.ToString(CultureInfo.InvariantCulture)),
            Row("E-mail", input => input.Email),
            Row("Street and building", input => input.PostalLines),
            Row("Postcode", input => input.Postcode),
            Row("Town", input => input.Town),
            Row("Country of the address", input => NameOf(form.Countries, input.PostalCountryIso2)),
            Row("Address in its own script", input => input.PostalOwn),
            Row("Language of letters", input => NameOf(form.Languages, input.Language)),
            Row("Source", input => input.Source),
            Row("The source is in doubt", input => text[input.IsUncertain ? "yes" : "no"]),
            Row("Note", input => input.Note),
        ];
        return [.. rows.Where(row => row.Mine != row.Theirs)];
    }

    private static string? NameOf(IEnumerable<SelectListItem> items, string? value) => items.FirstOrDefault(item => item.Value == value)?.Text;

    private static string Shown(string? value) => string.IsNullOrWhiteSpace(value) ? "–" : value.Trim().ReplaceLineEndings("\n");
}
