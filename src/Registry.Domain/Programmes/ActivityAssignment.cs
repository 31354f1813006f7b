using Registry.Domain.Associations;
using Registry.Domain.Commemorations;

namespace Registry.Domain.Programmes;

/// <summary>Who has which part in an activity; several may lead.</summary>
public sealed class ActivityAssignment
{
    public const int NameLength = 300;

    private ActivityAssignment()
    {
    }

    internal ActivityAssignment(Assignee assignee, int order) => Take(assignee, order);

    public int Id { get; private set; }

    public int ActivityId { get; private set; }

    /// <summary>In the order the paper names them.</summary>
    public int Order { get; private set; }

    public AssignmentVerb Verb { get; private set; }

    /// <summary>As the paper writes it: "Sở Ngoại vụ", "Các cơ quan, đơn vị, địa phương liên quan".</summary>
    public string Name { get; private set; } = "";

    public int? AgencyId { get; private set; }

    public Agency? Agency { get; private set; }

    public int? AssociationId { get; private set; }

    public Association? Association { get; private set; }

    internal void Take(Assignee assignee, int order)
    {
        Order = order;
        Verb = assignee.Verb;
        Name = PlainText.Line(assignee.Name, NameLength, nameof(Name));
        (Agency, AgencyId) = (assignee.Agency, assignee.Agency?.Id);
        (Association, AssociationId) = (assignee.Association, assignee.Association?.Id);
    }
}
