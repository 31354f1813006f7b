namespace Registry.Web.Documents;

/// <summary>The language or languages a paper speaks.</summary>
public enum PaperLanguage
{
    Vietnamese,
    English,
    Both,
}
