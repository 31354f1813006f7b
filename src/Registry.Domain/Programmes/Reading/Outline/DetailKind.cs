namespace Registry.Domain.Programmes.Reading.Outline;

/// <summary>What a label such as "Thời gian:" announces; the columns of a table of tasks are of the same kinds.</summary>
internal enum DetailKind
{
    /// <summary>STT: the number of a row.</summary>
    Number,
    Content,
    Time,
    Place,
    TimeAndPlace,
    Lead,
    Help,
    LeadAndHelp,
    Participants,
    Quantity,
    Budget,
    BudgetSource,
    Product,
    Note,
}
