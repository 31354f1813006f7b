namespace Registry.Domain.Agreements;

/// <summary>A file of an agreement: a signed version in one language, a decision, a report.</summary>
public sealed class AgreementFile
{
    public const int NameLength = 200;
    public const int LanguageLength = 3;

    private AgreementFile()
    {
    }

    public AgreementFile(int agreementId, int fileId, string name, string? language)
    {
        (AgreementId, FileId) = (agreementId, fileId);
        Name = PlainText.Line(name, NameLength, nameof(Name));
        Language = PlainText.OptionalLine(language, LanguageLength, nameof(Language));
    }

    public int Id { get; private set; }

    public int AgreementId { get; private set; }

    public int FileId { get; private set; }

    public string Name { get; private set; } = "";

    public string? Language { get; private set; }
}
