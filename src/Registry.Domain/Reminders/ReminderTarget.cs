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

    /// <summary>The last day of a report that a unit owes to a call.</summary>
    Report,

    /// <summary>A report that did not come; counted in working days after its last day.</summary>
    OverdueReport,

    /// <summary>The last day of a call for reports, for those who asked.</summary>
    ReportCall,
}
