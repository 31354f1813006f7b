namespace Registry.Web.Documents.Tables;

/// <summary>A list as people print it: a heading, a line below, one table.</summary>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
public sealed record PlainTable(string Title, string Line, string Language, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
