namespace Registry.Web.Ui;

/// <summary>A value on which two people disagree: what I typed, and what the other saved meanwhile.</summary>
public sealed record ConflictRow(string Label, string? Mine, string? Theirs);
