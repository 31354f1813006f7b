namespace Registry.Web.Documents;

/// <summary>The same words in Vietnamese and in English.</summary>
public sealed record BothLanguages(string Vietnamese, string English)
{
    internal string In(bool vietnamese) => vietnamese ? Vietnamese : English;
}
