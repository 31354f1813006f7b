namespace Registry.Web.Documents.GreetingLetters;

/// <summary>What a greeting text says once its places are filled.</summary>
public sealed record GreetingWords(string Heading, string? Opening, string Subject, string Body);
