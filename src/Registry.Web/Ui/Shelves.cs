using Registry.Domain.Access;

namespace Registry.Web.Ui;

/// <summary>A page that the index leads to, for those who have the right.</summary>
/// <param name="IsForPlanning">Whoever only keeps an association and its members does not need it at hand.</param>
internal sealed record Place(string Label, string Address, bool IsForPlanning, params Ability[] Abilities);

/// <summary>What stands together behind one index tab; the tab of a single page is that page's own.</summary>
internal sealed record Shelf(string Label, params Place[] Places);

/// <summary>The index of the registry, in the order of a planner's year.</summary>
internal static class Shelves
{
    public const string Associations = "/Associations";

    public static readonly IReadOnlyList<Shelf> InOrder =
    [
        Single(new("Today", "/", IsForPlanning: false, Ability.Read)),
        Single(new("Year", "/Anniversaries", IsForPlanning: true, Ability.Read)),
        Single(new("Ten years", "/Anniversaries/TenYears", IsForPlanning: true, Ability.Read)),
        Single(new("Commemorations", "/Commemorations", IsForPlanning: true, Ability.Read)),
        new("Programme",
            new("Programme", "/Programmes", IsForPlanning: false, Ability.Read),
            new("Outgoing papers", "/OutgoingPapers", IsForPlanning: true, Ability.Read),
            new("Legal documents", "/LegalDocuments", IsForPlanning: true, Ability.Read),
            new("Delegations|signing", "/Delegations", IsForPlanning: false, Ability.Approve)),
        Single(new("Greetings", "/Greetings", IsForPlanning: true, Ability.Read)),
        new("Partners",
            new("Partners", "/Partners", IsForPlanning: true, Ability.Read),
            new("Agreements", "/Agreements", IsForPlanning: true, Ability.Read),
            new("Agencies", "/Agencies", IsForPlanning: true, Ability.Read)),
        new("Associations",
            new("Associations", Associations, IsForPlanning: false, Ability.Read),
            new("Members", "/Members", IsForPlanning: false, Ability.Read),
            new("Bring in a list", "/Imports", IsForPlanning: false, Ability.KeepMembers),
            new("Congresses", "/Congresses", IsForPlanning: false, Ability.KeepMembers)),
        Single(new("Shared calendars", "/Calendar/Subscriptions", IsForPlanning: false, Ability.ShareCalendars)),
        Single(new("Reports of units", "/Reports", IsForPlanning: false, Ability.Follow, Ability.Approve)),
        Single(new("Users", "/Administration/Users", IsForPlanning: false, Ability.Administer)),
        new("Configuration",
            new("Reminders", "/Administration/Reminders", IsForPlanning: false, Ability.Plan),
            new("Holidays", "/Administration/Holidays", IsForPlanning: false, Ability.Administer),
            new("Task templates", "/Administration/Templates", IsForPlanning: false, Ability.Administer),
            new("Member categories", "/Administration/Categories", IsForPlanning: false, Ability.Administer),
            new("Notices of consent", "/Administration/Notices", IsForPlanning: false, Ability.Administer),
            new("Limits of the law", "/Administration/Limits", IsForPlanning: false, Ability.Administer),
            new("Offices and forms of address", "/Administration/Offices", IsForPlanning: false, Ability.Administer),
            new("Labels and envelopes", "/Administration/LabelSheets", IsForPlanning: false, Ability.Administer),
            new("Forms of papers", "/Administration/Profiles", IsForPlanning: false, Ability.Administer)),
        Single(new("Reference data", "/Administration/Reference", IsForPlanning: false, Ability.Administer)),
        new("Operation",
            new("Jobs", "/Administration/Jobs", IsForPlanning: false, Ability.Administer),
            new("Outbox", "/Administration/Outbox", IsForPlanning: false, Ability.Administer),
            new("Answers that fit no list", "/Administration/Answers", IsForPlanning: false, Ability.Administer),
            new("Journal", "/Administration/Journal", IsForPlanning: false, Ability.Administer)),
    ];

    private static Shelf Single(Place place) => new(place.Label, place);
}
