using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Registry.Domain.Papers;

namespace Registry.Web.Ui;

/// <summary>The address of the style sheet that shows a paper with an organisation's own measures; a strict policy allows no others.</summary>
public static class PaperStyle
{
    private const string Page = "~/Papers/Style";

    public static string AddressOf(PaperLayout layout) => QueryHelpers.AddQueryString(
        Page, LayoutBounds.All.Select(bound => KeyValuePair.Create(bound.Name, (string?)bound.Of(layout).ToString(CultureInfo.InvariantCulture))));

    /// <summary>The measures in an address; whatever is no number within the decree is as it is at first.</summary>
    public static PaperLayout Read(IQueryCollection query)
    {
        var first = new PaperLayout();
        return PaperLayout.Parse(JsonSerializer.Serialize(LayoutBounds.All.ToDictionary(
            bound => bound.Name,
            bound => double.TryParse(query[bound.Name], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && bound.Holds(value) ? value : bound.Of(first))));
    }
}
