namespace Registry.Web.Documents.YearCalendars;

/// <summary>What returns in the year, but nobody knows the day yet.</summary>
public sealed record OpenDay(BothLanguages Name, int? Ordinal, BothLanguages Reason);
