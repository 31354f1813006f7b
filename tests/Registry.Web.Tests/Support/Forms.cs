using AngleSharp;
using AngleSharp.Html.Dom;

namespace Registry.Web.Tests.Support;

/// <summary>Reads pages and forms as a browser does.</summary>
public static class Forms
{
    public static async Task<IHtmlDocument> ReadPageAsync(this HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        var context = BrowsingContext.New(Configuration.Default);
        var page = await context.OpenAsync(request => request.Content(html).Address("https://localhost" + response.RequestMessage!.RequestUri!.PathAndQuery));
        return (IHtmlDocument)page;
    }

    /// <summary>What the browser would send: the form's successful controls, with these typed over them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> FieldsWith(this IHtmlFormElement form, IReadOnlyCollection<(string Name, string Value)> typed)
    {
        var kept = form.Elements.OfType<IHtmlElement>().SelectMany(Successful).Where(field => typed.All(t => t.Name != field.Key));
        return kept.Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)));
    }

    private static IEnumerable<KeyValuePair<string, string>> Successful(IHtmlElement element) => element switch
    {
        IHtmlInputElement { IsDisabled: true } or IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" } => [],
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
        IHtmlInputElement { Name.Length: > 0 } input => [KeyValuePair.Create(input.Name!, input.Value)],
        IHtmlTextAreaElement { Name.Length: > 0 } area => [KeyValuePair.Create(area.Name!, area.Value)],
        IHtmlSelectElement { Name.Length: > 0 } select => select.Options.Where(option => option.IsSelected).Select(option => KeyValuePair.Create(select.Name!, option.Value)),
        _ => [],
    };
}
