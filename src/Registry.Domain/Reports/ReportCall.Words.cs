namespace Registry.Domain.Reports;

/// <remarks>What a person adds to the consolidated report beside its figures.</remarks>
public sealed partial class ReportCall
{
    /// <summary>Kính gửi, one a line.</summary>
    public string? Addressees { get; private set; }

    /// <summary>Đánh giá chung.</summary>
    public string? Assessment { get; private set; }

    /// <summary>Phương hướng, nhiệm vụ.</summary>
    public string? NextSteps { get; private set; }

    public string? SignerPost { get; private set; }

    public string? Signer { get; private set; }

    /// <summary>Nơi nhận, one a line.</summary>
    public string? Recipients { get; private set; }

    public void Word(string? addressees, string? assessment, string? nextSteps, string? signerPost, string? signer, string? recipients)
    {
        if (PaperId is not null)
            throw new RuleException("ReportCall.AlreadyIssued");

        Addressees = PlainText.OptionalParagraph(addressees, LineLength, nameof(Addressees));
        Assessment = PlainText.OptionalParagraph(assessment, TextLength, nameof(Assessment));
        NextSteps = PlainText.OptionalParagraph(nextSteps, TextLength, nameof(NextSteps));
        SignerPost = PlainText.OptionalLine(signerPost, LineLength, nameof(SignerPost));
        Signer = PlainText.OptionalLine(signer, LineLength, nameof(Signer));
        Recipients = PlainText.OptionalParagraph(recipients, TextLength, nameof(Recipients));
    }
}
