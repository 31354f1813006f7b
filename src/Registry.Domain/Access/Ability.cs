namespace Registry.Domain.Access;

/// <summary>What a person may do; each is the name of a policy.</summary>
public enum Ability
{
    /// <summary>Read days, plans, associations and partners, without personal data beyond name and office.</summary>
    Read,

    /// <summary>Plan commemorations, their tasks, letters and agencies.</summary>
    Plan,

    /// <summary>Enter and verify anniversaries.</summary>
    KeepDays,

    /// <summary>Keep associations and what belongs to them.</summary>
    KeepAssociations,

    /// <summary>Keep partners and agreements.</summary>
    KeepPartners,

    /// <summary>Give calendars to partners.</summary>
    ShareCalendars,

    /// <summary>Approve or return what was proposed.</summary>
    Approve,

    /// <summary>See telephone numbers, addresses and other personal data.</summary>
    SeePersonalData,

    /// <summary>Keep members: their data, memberships and consents.</summary>
    KeepMembers,

    /// <summary>See and keep what a dossier needs and the law calls sensitive, such as a criminal record.</summary>
    SeeSensitiveData,

    /// <summary>Write down what came of the activities one leads or plans.</summary>
    Follow,

    /// <summary>See what guests must not eat and what helps them to come.</summary>
    SeeGuestNeeds,

    /// <summary>Users, settings, reference data, jobs, audit.</summary>
    Administer,
}
