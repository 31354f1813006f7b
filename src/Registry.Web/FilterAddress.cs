using Microsoft.AspNetCore.WebUtilities;

namespace Registry.Web;

/// <summary>The address of a list with one of its filters changed.</summary>
internal static class FilterAddress
{
    public static string With(HttpRequest request, string name, string? value) => request.Path + Query(request, name, value);

    /// <summary>What stands behind the address of a list, for another page that means the same rows.</summary>
    public static string Query(HttpRequest request, string name, string? value)
    {
        var kept = request.Query.Where(pair => pair.Key != name && pair.Key != "lang" && pair.Value.Any(v => !string.IsNullOrEmpty(v)))
            .SelectMany(pair => pair.Value, (pair, kept) => KeyValuePair.Create(pair.Key, kept));
        return QueryHelpers.AddQueryString("", string.IsNullOrEmpty(value) ? kept : kept.Append(KeyValuePair.Create(name, (string?)value)));
    }
}
