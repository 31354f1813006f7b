using AngleSharp.Html.Dom;

namespace Registry.Web.Tests.Support;

/// <summary>Someone at a browser without script: opens pages, fills in the forms they show, sends them.</summary>
public sealed class RegistryClient(HttpClient http, string? userId)
{
    public HttpClient Http { get; } = http;

    public string UserId => userId ?? throw new InvalidOperationException("This client has not signed in.");

    public Task<HttpResponseMessage> GetAsync(string address) => Http.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>Opens a page that must be there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        using var response = await GetAsync(address);
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"{address} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");

        return await response.ReadPageAsync();
    }

    /// <summary>Opens a page, changes fields of its form and sends it as rendered, antiforgery token included.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string address, params (string Name, string Value)[] fields) =>
        await SubmitAsync(await OpenAsync(address), address, "main form[method=post]", fields);

    /// <summary>Sends one form of a page, or presses a button of one; the address of the page is where a form without action goes.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(
        IHtmlDocument page, string address, string form, params (string Name, string Value)[] fields)
    {
        var pressed = page.QuerySelector(form) as IHtmlButtonElement;
        var found = pressed?.Form ?? page.QuerySelector(form) as IHtmlFormElement
            ?? throw new InvalidOperationException($"{address} shows no form {form}.");
        using var content = new FormUrlEncodedContent(found.FieldsWith(fields));
        var action = pressed?.GetAttribute("formaction") ?? found.GetAttribute("action");
        return await Http.PostAsync(new Uri(string.IsNullOrEmpty(action) ? address : action, UriKind.RelativeOrAbsolute), content);
    }
}
