using Microsoft.AspNetCore.WebUtilities;

namespace Registry.Web.Ui;

/// <summary>Which part of a long list is shown.</summary>
/// <param name="Page">From one.</param>
public sealed record Paging(int Page, int Size, int Total)
{
    public const int DefaultSize = 50;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    public int First => Total == 0 ? 0 : (Page - 1) * Size + 1;

    public int Last => Math.Min(Page * Size, Total);

    public int Skip => (Page - 1) * Size;

    /// <summary>A page number from the address, kept within the list.</summary>
    public static Paging Of(int? page, int total, int size = DefaultSize)
    {
        var last = Math.Max(1, (total + size - 1) / size);
        return new(Math.Clamp(page ?? 1, 1, last), size, total);
    }

    /// <summary>The same address with another page.</summary>
    public static string Address(HttpRequest request, int page)
    {
        var query = request.Query.Where(pair => pair.Key != "page").SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return QueryHelpers.AddQueryString(request.Path, query.Append(KeyValuePair.Create("page", (string?)$"{page}")));
    }
}
