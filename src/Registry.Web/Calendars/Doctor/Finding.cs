namespace Registry.Web.Calendars.Doctor;

/// <summary>One thing that is wrong with a calendar file.</summary>
/// <param name="Line">Of the file, counted from 1.</param>
/// <param name="Quote">What stands there, shortened.</param>
public sealed record Finding(int Line, Ailment Ailment, string Quote = "");

/// <summary>What the doctor found.</summary>
/// <param name="Entries">How many events the file holds.</param>
/// <param name="More">Findings beyond those that are listed.</param>
public sealed record Diagnosis(int Lines, int Entries, IReadOnlyList<Finding> Findings, int More);
