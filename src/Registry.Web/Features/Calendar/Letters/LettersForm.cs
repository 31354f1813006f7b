namespace Registry.Web.Features.Calendar.Letters;

/// <summary>The form by which letters are asked for, on the public page and on that of one calendar.</summary>
/// <param name="Token">Of the one calendar; none: the public one.</param>
/// <param name="IsAsked">A letter is on its way, if the address can be reached at all.</param>
public sealed record LettersForm(LettersInput Input, string? Token, bool IsAsked, string Language);
