using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Web.Localization;

namespace Registry.Web.Ui;

/// <summary>What stands above every page: the organisation, the index tabs the reader may open, the other language.</summary>
public sealed class Masthead(RegistryDbContext db, Reader reader, IHttpContextAccessor accessor, IStringLocalizer<Text> text)
{
    public static bool IsVietnamese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "vi";

    private HttpRequest Request => accessor.HttpContext!.Request;

    public async Task<string?> OrganisationAsync(CancellationToken cancellation)
    {
        var mine = db.Associations.Where(association => reader.HomeId == null ? association.ParentId == null : association.Id == reader.HomeId);
        return await mine.OrderBy(a => a.Id).Select(a => IsVietnamese ? a.Name : a.NameEn).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>With several grants the union of what each gives, in one order.</summary>
    public IReadOnlyList<Tab> Tabs()
    {
        var shelves = Shelves.InOrder.Select(shelf => shelf with { Places = [.. shelf.Places.Where(IsOpen)] }).Where(shelf => shelf.Places.Length > 0);
        if (OnlyKeeps)
            shelves = shelves.SelectMany(shelf => shelf.Places, (_, place) => new Shelf(place.Label, place));
        var open = shelves.ToList();
        var here = open.SelectMany(shelf => shelf.Places).Where(IsAt).MaxBy(place => place.Address.Length);
        return [.. open.Select(shelf => shelf.Places is [var only] ? Of(only, here) : Of(shelf, here))];
    }

    private Tab Of(Shelf shelf, Place? here) =>
        new(text[shelf.Label], shelf.Places[0].Address, shelf.Places.Contains(here), [.. shelf.Places.Select(place => Of(place, here))]);

    private Tab Of(Place place, Place? here) => OnlyKeeps && place.Address == Shelves.Associations
        ? new(text["My association"], MyAssociation, place == here, [])
        : new(text[place.Label], place.Address, place == here, []);

    private bool IsOpen(Place place) => place.Abilities.Any(reader.May) && !(OnlyKeeps && place.IsForPlanning);

    private bool IsAt(Place place) =>
        place.Address == "/" ? Here == "/" : Here.StartsWith(place.Address, StringComparison.OrdinalIgnoreCase);

    private string Here => Request.Path.Value ?? "/";

    /// <summary>A secretary and nothing else.</summary>
    private bool OnlyKeeps => reader.Grants.Count > 0 && reader.Grants.All(grant => grant.Carries(Ability.KeepMembers));

    private string MyAssociation => reader.Grants.Select(grant => grant.RootId).Distinct().Take(2).ToList() is [var only] ? $"{Shelves.Associations}/{only}" : Shelves.Associations;

    /// <summary>This page in another language.</summary>
    public string InLanguage(string language)
    {
        var query = Request.Query.Where(pair => pair.Key != "lang").SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return QueryHelpers.AddQueryString(Request.Path, query.Append(KeyValuePair.Create("lang", (string?)language)));
    }

    /// <summary>One index tab.</summary>
    /// <param name="Shelf">The pages behind it, the first of which is its own address; none behind the tab of a single page.</param>
    public sealed record Tab(string Label, string Address, bool IsHere, IReadOnlyList<Tab> Shelf);
}
