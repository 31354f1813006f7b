using Registry.Domain.Associations;

namespace Registry.Web.Features.Associations.Life;

/// <summary>An act that the status of an association allows.</summary>
/// <param name="Page">The last part of its address.</param>
/// <param name="Name">Key of its name.</param>
/// <param name="Meaning">Key of the sentence that says what it does.</param>
public sealed record PossibleAct(string Page, string Name, string Meaning)
{
    private static readonly PossibleAct Committee = new("FoundingCommittee", "Founding committee recognised", "The authority recognises the committee that prepares the founding.");
    private static readonly PossibleAct Founding = new("Founding", "Founded", "The founding decision is in force.");
    private static readonly PossibleAct Renaming = new("Renaming", "Renaming", "A new name; papers before keep the old one.");
    private static readonly PossibleAct FormerName = new("FormerName", "An earlier name", "A name from before it was in the register.");
    private static readonly PossibleAct Relocation = new("Relocation", "Relocation", "The seat moves to another ward, commune or province.");
    private static readonly PossibleAct Transfer = new("Transfer", "New place in the tree", "It stands below another union or association.");
    private static readonly PossibleAct Merger = new("Merger", "Merger", "Others go into this one, with their branches and members.");
    private static readonly PossibleAct Split = new("Split", "Division", "New ones are made out of it.");
    private static readonly PossibleAct Suspension = new("Suspension", "Suspension", "The authority stops its work for a time.");
    private static readonly PossibleAct Resumption = new("Resumption", "Work resumed", "The suspension is over.");
    private static readonly PossibleAct Dissolution = new("Dissolution", "Dissolution", "It comes to its end; its records stay.");

    public static IEnumerable<PossibleAct> Of(Association association)
    {
        if (association.Status.HasEnded())
            return [FormerName];

        PossibleAct[] always = [Renaming, FormerName, Relocation];
        PossibleAct[] inTree = association.Kind == AssociationKind.Union ? [Merger] : [Transfer, Merger, Split];
        return association.Status switch
        {
            AssociationStatus.Canvassing => [Committee, Founding, .. always, Dissolution],
            AssociationStatus.FoundingCommittee => [Founding, .. always, Dissolution],
            AssociationStatus.Suspended => [Resumption, .. always, .. inTree, Dissolution],
            _ => [.. always, .. inTree, Suspension, Dissolution],
        };
    }
}
