using Registry.Domain.Access;

namespace Registry.Web.Features.Members.Many;

/// <summary>What can be done with the members that were ticked, or with all that a filter found.</summary>
/// <param name="Chosen">Under which name the page takes the keys of memberships.</param>
public sealed record BulkAct(string Key, string Label, string Address, Ability Needed, string Chosen = "chosen")
{
    public static IReadOnlyList<BulkAct> All { get; } =
    [
        new("categorising", "Set categories", "/Members/Categorising", Ability.KeepMembers),
        new("transfer", "Move to another branch", "/Members/Transfer", Ability.KeepMembers),
        new("departure", "Record that they leave", "/Members/Departure", Ability.KeepMembers),
        new("attendance", "Print an attendance sheet", "/Members/Attendance", Ability.Read),
        new("paper", "Print the list", "/Members/Paper", Ability.Read),
        new("letters", "Write a letter", "/Members/Letters", Ability.KeepAssociations),
        new("cards", "Print membership cards", "/Members/Cards", Ability.KeepAssociations),
        new("consents", "Print forms of consent", "/Members/ConsentForms", Ability.KeepMembers),
        new("labels", "Print labels and envelopes", "/Members/Labels", Ability.SeePersonalData),
        new("export", "Take out as a file", "/Exports", Ability.Read, "ids"),
    ];
}
