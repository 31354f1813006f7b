using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Domain.Days;
using Registry.Web.Localization;

namespace Registry.Web.Ui;

/// <summary>Mine beside theirs, by the names that the fields of a form have.</summary>
internal static class InputComparison
{
    /// <param name="choices">The words of what was chosen from a list, by the name of the property; a key that no choice has says nothing to anybody.</param>
    public static IReadOnlyList<ConflictRow> Of<T>(T mine, T theirs, IStringLocalizer<Text> text, IReadOnlyDictionary<string, IEnumerable<SelectListItem>>? choices = null)
        where T : class
    {
        string Shown(PropertyInfo property, T input)
        {
            var value = property.GetValue(input) switch
            {
                null => "",
                bool yes => text[yes ? "yes" : "no"],
                DateOnly day => DayText.Numeric(day),
                var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
            };
            var shown = choices is not null && choices.TryGetValue(property.Name, out var items) ? items.FirstOrDefault(item => item.Value == value)?.Text : value;
            return string.IsNullOrWhiteSpace(shown) ? "–" : shown.Trim().ReplaceLineEndings("\n");
        }

        var named = typeof(T).GetProperties().Select(property => (Property: property, Display: property.GetCustomAttribute<DisplayAttribute>()?.Name)).Where(one => one.Display is not null);
        return [.. named.Select(one => new ConflictRow(text[one.Display!], Shown(one.Property, mine), Shown(one.Property, theirs))).Where(row => row.Mine != row.Theirs)];
    }
}
