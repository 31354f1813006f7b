namespace Registry.Domain.Commemorations;

/// <summary>An agency with its part in a commemoration.</summary>
public sealed class Assignment
{
    private Assignment()
    {
    }

    internal Assignment(Agency agency, AssignmentVerb verb)
    {
        Agency = agency;
        AgencyId = agency.Id;
        Verb = verb;
    }

    public int Id { get; private set; }

    public int CommemorationId { get; private set; }

    public int AgencyId { get; private set; }

    public Agency? Agency { get; private set; }

    public AssignmentVerb Verb { get; private set; }
}
