using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>Mine beside theirs, as the form names things.</summary>
internal static class PersonComparison
{
    public static IReadOnlyList<ConflictRow> Of(PersonInput mine, PersonInput theirs, PersonForm form, IStringLocalizer<Text> text)
    {
        ConflictRow Row(string label, Func<PersonInput, string?> value) => new(text[label], Shown(value(mine)), Shown(value(theirs)));

        ConflictRow[] rows =
        [
            Row("Born", input => input.Birth?.ToString()),
            Row("Gender", input => NameOf(form.Genders, $"{input.Gender}")),
            Row("Nationality", input => NameOf(form.Countries, input.CountryIso2)),
            Row("Occupation", input => input.Occupation),
            Row("Office", input => input.Position),
            Row("Workplace", input => input.Workplace),
            Row("Languages", input => input.Languages),
            Row("Telephone", input => input.Phone),
            Row("E-mail", input => input.Email),
            Row("Address", input => input.Address),
            Row("Province or city today", input => NameOf(form.Places.Provinces, input.ProvinceId)),
            Row("Commune or ward today", input => NameOf(form.Places.Wards, input.WardId)),
            Row("Note", input => input.Note),
        ];
        return [.. rows.Where(row => row.Mine != row.Theirs)];
    }

    private static string? NameOf(IEnumerable<SelectListItem> items, string? value) => items.FirstOrDefault(item => item.Value == value)?.Text;

    private static string Shown(string? value) => string.IsNullOrWhiteSpace(value) ? "–" : value.Trim().ReplaceLineEndings("\n");
}
