using Registry.Domain.Associations;

namespace Registry.Domain.Papers;

/// <summary>Who signs and approves for the head of an organisation, from day to day and by which paper (ủy quyền, ký thay).</summary>
public sealed class SigningDelegation : IVersioned
{
    public const int NameLength = 200;
    public const int PostLength = 200;
    public const int PaperLength = 300;

    private SigningDelegation()
    {
    }

    public SigningDelegation(Association owner) => (Owner, OwnerId) = (owner, owner.Id);

    public int Id { get; private set; }

    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    public SigningCapacity Authority { get; private set; }

    /// <summary>For whom: Chủ tịch.</summary>
    public string Principal { get; private set; } = "";

    public string SignerName { get; private set; } = "";

    /// <summary>Phó Chủ tịch.</summary>
    public string SignerPost { get; private set; } = "";

    /// <summary>The account that may approve meanwhile; null where the signer has none.</summary>
    public string? UserId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day; null only where the law sets no limit in time.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>The paper that says so: "Giấy ủy quyền số 05/GUQ-LHHN ngày 10 tháng 3 năm 2027".</summary>
    public string? LegalPaper { get; private set; }

    public long Version { get; private set; }

    public bool IsInForceOn(DateOnly day) => From <= day && (To is null || day <= To);

    public void Describe(SigningCapacity capacity, string? principal, string? signerName, string? signerPost, string? legalPaper)
    {
        if (capacity is SigningCapacity.Head or SigningCapacity.Acting)
            throw new RuleException("Delegation.NotADelegation");

        var paper = PlainText.OptionalLine(legalPaper, PaperLength, nameof(LegalPaper));
        if (capacity == SigningCapacity.ByDelegation && paper is null)
            throw new RuleException("Delegation.PaperMissing", nameof(LegalPaper));

        Authority = capacity;
        LegalPaper = paper;
        Principal = PlainText.Line(principal, PostLength, nameof(Principal));
        SignerName = PlainText.Line(signerName, NameLength, nameof(SignerName));
        SignerPost = PlainText.Line(signerPost, PostLength, nameof(SignerPost));
    }

    /// <param name="userId">The account that may approve in these days.</param>
    public void Last(DateOnly from, DateOnly? to, string? userId)
    {
        if (to < from)
            throw new RuleException("Delegation.EndsBeforeItBegins", nameof(To));
        if (to is null && (Authority == SigningCapacity.ByDelegation || userId is not null))
            throw new RuleException("Delegation.EndMissing", nameof(To));

        (From, To, UserId) = (from, to, userId);
    }

    /// <summary>Ends it before its last day; what was signed until then stays.</summary>
    public void End(DateOnly lastDay)
    {
        if (To < lastDay)
            throw new RuleException("Delegation.OverAlready");

        To = lastDay < From ? From.AddDays(-1) : lastDay;
    }
}
