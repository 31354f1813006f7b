namespace Registry.Web.Calendars.Doctor;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>The standard forbids it.</summary>
    Fault,

    /// <summary>The standard allows it, but well-known programs stumble over it.</summary>
    Trap,

    /// <summary>Readers would be better served otherwise.</summary>
    Advice,
}
