namespace Registry.Web.Features.Imports;

/// <summary>A list that is being read or written, as a step shows it.</summary>
public sealed record BusyWork(int? WorkId, int Percent, string Words, string Here);
