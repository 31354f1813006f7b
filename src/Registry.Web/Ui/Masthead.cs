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
    private const string Year = "/Anniversaries";
    private const string Associations = "/Associations";
    private const string Reports = "/Reports";

    /// <summary>What those who only keep an association and its members do not need at hand.</summary>
    private static readonly string[] Planning = [Year, "/Anniversaries/TenYears", "/Commemorations", "/Greetings", "/Partners", "/Agreements", "/Agencies", "/LegalDocuments", "/OutgoingPapers"];

    private static readonly (Ability Ability, string Label, string Address)[] Places =
    [
        (Ability.Read, "Today", "/"),
        (Ability.Read, "Year", Year),
        (Ability.Read, "Ten years", "/Anniversaries/TenYears"),
        (Ability.Read, "Commemorations", "/Commemorations"),
        (Ability.Read, "Programme", "/Programmes"),
        (Ability.Read, "Greetings", "/Greetings"),
        (Ability.Read, "Associations", Associations),
        (Ability.Read, "Members", "/Members"),
        (Ability.KeepMembers, "Bring in a list", "/Imports"),
        (Ability.KeepMembers, "Congresses", "/Congresses"),
        (Ability.Read, "Partners", "/Partners"),
        (Ability.Read, "Agreements", "/Agreements"),
        (Ability.Read, "Agencies", "/Agencies"),
        (Ability.Read, "Legal documents", "/LegalDocuments"),
        (Ability.Read, "Outgoing papers", "/OutgoingPapers"),
        (Ability.Approve, "Delegations|signing", "/Delegations"),
        (Ability.ShareCalendars, "Shared calendars", "/Calendar/Subscriptions"),
        (Ability.Follow, "Reports of units", Reports),
        (Ability.Approve, "Reports of units", Reports),
        (Ability.Plan, "Reminders", "/Administration/Reminders"),
        (Ability.Administer, "Users", "/Administration/Users"),
        (Ability.Administer, "Holidays", "/Administration/Holidays"),
        (Ability.Administer, "Task templates", "/Administration/Templates"),
        (Ability.Administer, "Member categories", "/Administration/Categories"),
        (Ability.Administer, "Limits of the law", "/Administration/Limits"),
        (Ability.Administer, "Offices and forms of address", "/Administration/Offices"),
        (Ability.Administer, "Labels and envelopes", "/Administration/LabelSheets"),
        (Ability.Administer, "Forms of papers", "/Administration/Profiles"),
        (Ability.Administer, "Reference data", "/Administration/Reference"),
        (Ability.Administer, "Jobs", "/Administration/Jobs"),
        (Ability.Administer, "Outbox", "/Administration/Outbox"),
        (Ability.Administer, "Answers that fit no list", "/Administration/Answers"),
        (Ability.Administer, "Journal", "/Administration/Journal"),
    ];

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
        var here = Request.Path.Value ?? "/";
        var open = Places.Where(place => reader.May(place.Ability) && !(OnlyKeeps && Planning.Contains(place.Address))).DistinctBy(place => place.Address).ToList();
        var longest = open.Where(place => IsAt(here, place.Address)).Select(place => place.Address).MaxBy(address => address.Length);
        return [.. open.Select(place => OnlyKeeps && place.Address == Associations
            ? new Tab(text["My association"], MyAssociation, place.Address == longest)
            : new Tab(text[place.Label], place.Address, place.Address == longest))];
    }

    /// <summary>A secretary and nothing else.</summary>
    private bool OnlyKeeps => reader.Grants.Count > 0 && reader.Grants.All(grant => grant.Carries(Ability.KeepMembers));

    private string MyAssociation => reader.Grants.Select(grant => grant.RootId).Distinct().Take(2).ToList() is [var only] ? $"{Associations}/{only}" : Associations;

    /// <summary>This page in another language.</summary>
    public string InLanguage(string language)
    {
        var query = Request.Query.Where(pair => pair.Key != "lang").SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return QueryHelpers.AddQueryString(Request.Path, query.Append(KeyValuePair.Create("lang", (string?)language)));
    }

    private static bool IsAt(string here, string address) =>
        address == "/" ? here == "/" : here.StartsWith(address, StringComparison.OrdinalIgnoreCase);

    /// <summary>One index tab.</summary>
    public sealed record Tab(string Label, string Address, bool IsHere);
}
