namespace Registry.Domain.Reminders;

/// <summary>What a reminder is about.</summary>
public enum ReminderTarget
{
    /// <summary>An occurrence of an anniversary.</summary>
    Occurrence,
    Commemoration,
    Task,

    /// <summary>The end of an association's term; counted in months.</summary>
    Term,

    /// <summary>The last day of an association's yearly report.</summary>
    YearlyReport,

    /// <summary>The last day of an agreement; counted in months.</summary>
    Agreement,

    /// <summary>What is owed for an agreement.</summary>
    AgreementDuty,

    /// <summary>The last day of a foreign organisation's licence; counted in civil days, as the law does.</summary>
    Licence,
}
