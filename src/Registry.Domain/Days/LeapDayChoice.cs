namespace Registry.Domain.Days;

/// <summary>Where 29 February is kept in a common year.</summary>
public enum LeapDayChoice
{
    /// <summary>28 February, the habit of those who keep such days here.</summary>
    LastOfFebruary,

    /// <summary>1 March.</summary>
    FirstOfMarch,
}
