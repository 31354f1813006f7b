namespace Registry.Web.Documents.Lists;

/// <summary>The papers a congress needs, and how far each has come.</summary>
/// <param name="Congress">"Đại hội lần thứ III, nhiệm kỳ 2027 – 2032, Hội hữu nghị Việt Nam – Lào".</param>
public sealed record DossierPaper(ListHead Head, string Congress, IReadOnlyList<DossierPart> Parts);

/// <summary>The papers before the congress, or those after it.</summary>
public sealed record DossierPart(string Name, IReadOnlyList<DossierRow> Rows);

/// <param name="IsNeeded">Not only where there is something to tell.</param>
/// <param name="IsThere">Ready, sent or received.</param>
/// <param name="State">How far it has come, in words.</param>
public sealed record DossierRow(string Paper, bool IsNeeded, bool IsThere, string State, DateOnly? On = null, string? Note = null);
