using System.Diagnostics;
using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Registry.Benchmarks;

/// <summary>A person with a browser: signs in through the form and follows links.</summary>
internal sealed class Visitor(Uri address) : IDisposable
{
    private readonly CookieContainer cookies = new();
    private HttpClient? kept;
    private HttpClient? stopping;

    /// <summary>Its documents live as long as it does.</summary>
    private readonly IBrowsingContext browser = BrowsingContext.New(Configuration.Default);

    private HttpClient Http => kept ??= new(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = address };

    /// <summary>The same person, who does not go where an answer leads.</summary>
    private HttpClient Stopping => stopping ??= new(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address };

    public async Task SignInAsync(string email, string password)
    {
        var end = await SendAsync("/Account/SignIn", "form:has(input[type=password])", [("Input.Email", email), ("Input.Password", password)]);
        if (end.AbsolutePath == "/Account/SignIn")
            throw new InvalidOperationException("Signing in led back to its page.");
    }

    /// <summary>Fills in a form as the page shows it, sends it and says where that led; what is answered is read to its last byte.</summary>
    /// <param name="typed">What is written or pressed; every other field stays as it was shown.</param>
    /// <param name="upload">A file for the form's one file field.</param>
    public async Task<Uri> SendAsync(string path, string form, IReadOnlyList<(string Name, string Value)> typed, FileInfo? upload = null)
    {
        var page = await ReadAsync(path);
        var shown = page.QuerySelector<IHtmlFormElement>(form) ?? throw new InvalidOperationException($"{path} has no {form}.");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Shown(shown).Where(field => typed.All(one => one.Name != field.Name)).Concat(typed))
            content.Add(new StringContent(value), name);
        await using var file = upload?.OpenRead();
        if (file is not null)
            content.Add(new StreamContent(file), shown.QuerySelector<IHtmlInputElement>("input[type=file]")!.Name!, upload!.Name);
        using var request = new HttpRequestMessage(HttpMethod.Post, shown.Action) { Content = content };
        using var answer = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        await body.CopyToAsync(Stream.Null);
        return answer.RequestMessage!.RequestUri!;
    }

    /// <summary>How long the answer to a sent form takes, in milliseconds; the page before it and the page it leads to are not counted.</summary>
    public async Task<double> TimeSavingAsync(string path, string form, IReadOnlyList<(string Name, string Value)> typed)
    {
        var shown = (await ReadAsync(path)).QuerySelector<IHtmlFormElement>(form) ?? throw new InvalidOperationException($"{path} has no {form}.");
        using var content = new FormUrlEncodedContent(Shown(shown).Where(field => typed.All(one => one.Name != field.Item1)).Concat(typed)
            .Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        var start = Stopwatch.GetTimestamp();
        using var answer = await Stopping.PostAsync(new Uri(address, shown.Action), content);
        var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return answer.StatusCode == HttpStatusCode.Redirect ? taken : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode} to a form.");
    }

    /// <summary>What the fields of a page hold.</summary>
    public async Task<IReadOnlyList<string>> ValuesAsync(string path, string selector) =>
        [.. (await ReadAsync(path)).QuerySelectorAll<IHtmlInputElement>(selector).Select(input => input.Value)];

    /// <summary>What a place of a page says.</summary>
    public async Task<string> TextAsync(string path, string selector) =>
        (await ReadAsync(path)).QuerySelector(selector)?.TextContent.Trim() ?? throw new InvalidOperationException($"{path} has no {selector}.");

    /// <summary>Whether a page has something.</summary>
    public async Task<bool> SeesAsync(string path, string selector) => (await ReadAsync(path)).QuerySelector(selector) is not null;

    private static IEnumerable<(string Name, string Value)> Shown(IHtmlFormElement form) =>
        form.Elements.SelectMany(element => element switch
        {
            IHtmlInputElement { Type: "file" or "submit" } => [],
            IHtmlInputElement { Type: "checkbox" or "radio" } input => input.IsChecked ? [(input.Name!, input.Value)] : [],
            IHtmlInputElement { Name: not null } input => [(input.Name, input.Value)],
            IHtmlTextAreaElement { Name: not null } area => [(area.Name, area.Value)],
            IHtmlSelectElement { Name: not null } select => [(select.Name, select.Value ?? "")],
            _ => Array.Empty<(string, string)>(),
        });

    /// <summary>Whether there is a page at the address.</summary>
    public async Task<bool> FindsAsync(string path)
    {
        using var answer = await Http.GetAsync(new Uri(address, path));
        if (!answer.IsSuccessStatusCode)
            await Console.Error.WriteLineAsync($"{path} answers {(int)answer.StatusCode} and is left out.");
        return answer.IsSuccessStatusCode;
    }

    /// <summary>Reads a page or a file to its last byte.</summary>
    public async Task GetAsync(string path)
    {
        using var answer = await Http.GetAsync(new Uri(address, path));
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
        kept?.Dispose();
        stopping?.Dispose();
    }

    private async Task<IDocument> ReadAsync(string path)
    {
        using var answer = await Http.GetAsync(new Uri(address, path));
        var html = await answer.Content.ReadAsStringAsync();
        return await browser.OpenAsync(request => request.Content(html).Address(answer.RequestMessage!.RequestUri!));
    }
}
