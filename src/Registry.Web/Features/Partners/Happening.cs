namespace Registry.Web.Features.Partners;

/// <summary>One line of what was done together.</summary>
/// <param name="Path">Where it is kept; none where the reader may not open it.</param>
public sealed record Happening(DateOnly On, DateOnly? To, string Kind, string Title, string? Detail, string? Path);
