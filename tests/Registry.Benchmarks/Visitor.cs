using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Registry.Benchmarks;

/// <summary>A person with a browser: signs in through the form and follows links.</summary>
internal sealed class Visitor(Uri address) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = address };

    /// <summary>Its documents live as long as it does.</summary>
    private readonly IBrowsingContext browser = BrowsingContext.New(Configuration.Default);

    public async Task SignInAsync(string email, string password)
    {
        var page = await ReadAsync("/Account/SignIn");
        var form = page.Forms.First(one => one.QuerySelector("input[type=password]") is not null);
        form.QuerySelector<IHtmlInputElement>("input[type=email], input[autocomplete=username]")!.Value = email;
        form.QuerySelector<IHtmlInputElement>("input[type=password]")!.Value = password;
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input[name]")
            .Where(input => input.Type is not "checkbox" || input.IsChecked)
            .Select(input => KeyValuePair.Create(input.Name!, input.Value));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync(new Uri(form.Action), content);
        if (answer.RequestMessage!.RequestUri!.AbsolutePath == new Uri(form.Action).AbsolutePath)
            throw new InvalidOperationException($"Signing in ended at {answer.RequestMessage!.RequestUri} with {(int)answer.StatusCode}.");
    }

    /// <summary>Whether there is a page at the address.</summary>
    public async Task<bool> FindsAsync(string path)
    {
        using var answer = await http.GetAsync(new Uri(address, path));
        if (!answer.IsSuccessStatusCode)
            await Console.Error.WriteLineAsync($"{path} answers {(int)answer.StatusCode} and is left out.");
        return answer.IsSuccessStatusCode;
    }

    /// <summary>Reads a page or a file to its last byte.</summary>
    public async Task GetAsync(string path)
    {
        using var answer = await http.GetAsync(new Uri(address, path));
        await answer.Content.ReadAsByteArrayAsync();
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The pages that a page links to, the first of each kind.</summary>
    public async Task<IReadOnlyList<string>> LinksOfAsync(string path)
    {
        var page = await ReadAsync(path);
        return [.. page.QuerySelectorAll<IHtmlAnchorElement>("nav a[href], main a[href]")
            .Select(link => new Uri(link.Href))
            .Where(link => link.Host == address.Host && link.Port == address.Port)
            .Where(link => !link.AbsolutePath.Contains('.', StringComparison.Ordinal))
            .Select(link => link.PathAndQuery)
            .Distinct()];
    }

    public void Dispose()
    {
        browser.Dispose();
        http.Dispose();
    }

    private async Task<IDocument> ReadAsync(string path)
    {
        using var answer = await http.GetAsync(new Uri(address, path));
        var html = await answer.Content.ReadAsStringAsync();
        return await browser.OpenAsync(request => request.Content(html).Address(answer.RequestMessage!.RequestUri!));
    }
}
