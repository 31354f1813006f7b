namespace Registry.Domain.Partners;

/// <summary>A foreign non-governmental organisation's leave to work in Việt Nam (Decree 58/2022/NĐ-CP).</summary>
public sealed class Licence : IVersioned
{
    public const int NumberLength = 60;
    public const int TextLength = 500;

    /// <summary>A renewal is filed at least so many days before the last one (Decree 58/2022/NĐ-CP).</summary>
    public const int RenewalDays = 60;

    private Licence()
    {
    }

    public Licence(int partnerId, LicenceKind kind, string number, DateOnly issuedOn, DateOnly expiresOn)
    {
        PartnerId = partnerId;
        Issue(kind, number, issuedOn, expiresOn);
    }

    public int Id { get; private set; }

    public int PartnerId { get; private set; }

    public Partner? Partner { get; private set; }

    public LicenceKind Kind { get; private set; }

    public string Number { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }

    /// <summary>The last day on which it is good.</summary>
    public DateOnly ExpiresOn { get; private set; }

    /// <summary>Where the organisation may work.</summary>
    public string? Areas { get; private set; }

    /// <summary>In what fields it may work.</summary>
    public string? Fields { get; private set; }

    public string? Representative { get; private set; }

    /// <summary>Given up or withdrawn before its last day.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string? Note { get; private set; }

    public long Version { get; private set; }

    public DateOnly RenewalDueOn => ExpiresOn.AddDays(-RenewalDays);

    /// <summary>Three years for a registration, five for an office.</summary>
    public static int YearsOf(LicenceKind kind) => kind == LicenceKind.RepresentativeOffice ? 5 : 3;

    public bool IsValidOn(DateOnly day) => IssuedOn <= day && day <= ExpiresOn && !(EndedOn <= day);

    public void Issue(LicenceKind kind, string number, DateOnly issuedOn, DateOnly expiresOn)
    {
        if (expiresOn < issuedOn)
            throw new RuleException("Licence.EndsBeforeItBegins");
        if (expiresOn > issuedOn.AddYears(YearsOf(kind)))
            throw new RuleException("Licence.TooLong", YearsOf(kind));

        (Kind, IssuedOn, ExpiresOn) = (kind, issuedOn, expiresOn);
        Number = PlainText.Line(number, NumberLength, nameof(Number));
    }

    public void Describe(string? areas, string? fields, string? representative, string? note)
    {
        Areas = PlainText.OptionalLine(areas, TextLength, nameof(Areas));
        Fields = PlainText.OptionalLine(fields, TextLength, nameof(Fields));
        Representative = PlainText.OptionalLine(representative, TextLength, nameof(Representative));
        Note = PlainText.OptionalParagraph(note, TextLength, nameof(Note));
    }

    public void End(DateOnly? on)
    {
        if (on < IssuedOn)
            throw new RuleException("Licence.EndsBeforeItBegins");

        EndedOn = on;
    }
}

/// <summary>What was granted.</summary>
public enum LicenceKind
{
    /// <summary>Giấy đăng ký hoạt động: at most three years.</summary>
    OperationRegistration,

    /// <summary>Giấy đăng ký lập Văn phòng đại diện: at most five years.</summary>
    RepresentativeOffice,
}
