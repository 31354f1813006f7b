using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations;

/// <summary>Mine beside theirs, as the form names things.</summary>
internal static class AssociationComparison
{
    public static IReadOnlyList<ConflictRow> Of(AssociationInput mine, AssociationInput theirs, AssociationPage form, IStringLocalizer<Text> text)
    {
        ConflictRow Row(string label, Func<AssociationInput, string?> value) => new(text[label], Shown(value(mine)), Shown(value(theirs)));

        ConflictRow[] rows =
        [
            Row("Stands below", input => NameOf(form.Parents, $"{input.ParentId}")),
            Row("Name in Vietnamese", input => input.Name),
            Row("Name in English", input => input.NameEn ?? input.Name),
            Row("Friend of the country", input => NameOf(form.Countries, input.CountryIso2)),
            Row("Friend of the bloc", input => input.Scope?.ToLowerInvariant()),
            Row("Founded on", input => input.Founded?.ToString()),
            Row("Body above it", input => input.Superior),
            Row("Place on its papers", input => input.Place),
            Row("Our office", input => input.Address),
            Row("E-mail", input => input.Email),
            Row("Telephone", input => input.Phone),
        ];
        return [.. rows.Where(row => row.Mine != row.Theirs)];
    }

    private static string? NameOf(IEnumerable<SelectListItem> items, string? value) => items.FirstOrDefault(item => item.Value == value)?.Text;

    private static string Shown(string? value) => string.IsNullOrWhiteSpace(value) ? "–" : value.Trim();
}
