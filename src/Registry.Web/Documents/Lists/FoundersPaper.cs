namespace Registry.Web.Documents.Lists;

/// <summary>The founding committee (ban vận động thành lập) as its dossier lists it.</summary>
/// <param name="Name">The association that is to be founded.</param>
public sealed record FoundersPaper(ListHead Head, string Name, IReadOnlyList<FounderLine> Founders);

/// <summary>What the list says of one of them; what is not known is left for the pen.</summary>
public sealed record FounderLine(
    string Name, string? Born, string? Hometown, string? Schooling, string? Qualification, string? Office, string Post, string? Address, string? Phone);
