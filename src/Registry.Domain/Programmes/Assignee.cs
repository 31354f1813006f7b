using Registry.Domain.Associations;
using Registry.Domain.Commemorations;

namespace Registry.Domain.Programmes;

/// <summary>Who is to do something in an activity: an agency, an association, or a group named in the paper's own words.</summary>
/// <param name="Name">As the paper writes it; it stays when the agency is renamed later.</param>
public sealed record Assignee(AssignmentVerb Verb, string Name, Agency? Agency = null, Association? Association = null)
{
    private static readonly string[] FrontNames = ["mat tran to quoc", "mttq", "ubmt"];

    /// <summary>Toward the Front and the mass organisations the registry may only ask.</summary>
    public bool IsOnlyAsked => Agency?.IsOnlyAsked ?? (Association is null && NamesFront(Name));

    /// <summary>True where words name the Fatherland Front, written out or in short.</summary>
    public static bool NamesFront(string name)
    {
        var folded = SearchText.Fold(name);
        return FrontNames.Any(front => folded.Contains(front, StringComparison.Ordinal));
    }
}
