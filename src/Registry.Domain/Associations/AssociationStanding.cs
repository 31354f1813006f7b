namespace Registry.Domain.Associations;

/// <summary>What the papers of its founding say of an association: short name, field, purpose, decision, charter.</summary>
public sealed record AssociationStanding
{
    public const int ShortNameLength = 80;
    public const int LineLength = 200;
    public const int PurposeLength = 2000;

    public string? ShortName { get; init; }

    public AreaLevel? Level { get; init; }

    /// <summary>The field it works in (lĩnh vực hoạt động).</summary>
    public string? Field { get; init; }

    /// <summary>What it is for (tôn chỉ, mục đích).</summary>
    public string? Purpose { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionOn { get; init; }

    public string? DecisionSigner { get; init; }

    /// <summary>The authority that decided.</summary>
    public string? DecisionBy { get; init; }

    /// <summary>The number of the decision that approved its charter.</summary>
    public string? CharterNumber { get; init; }

    public DateOnly? CharterOn { get; init; }

    /// <summary>The account at a bank or the treasury.</summary>
    public string? Account { get; init; }

    /// <summary>Where its seal is and who keeps it.</summary>
    public string? Seal { get; init; }

    /// <summary>The same, checked and trimmed.</summary>
    internal AssociationStanding Clean() => this with
    {
        ShortName = PlainText.OptionalLine(ShortName, ShortNameLength, nameof(ShortName)),
        Field = PlainText.OptionalLine(Field, LineLength, nameof(Field)),
        Purpose = PlainText.OptionalParagraph(Purpose, PurposeLength, nameof(Purpose)),
        DecisionNumber = PlainText.OptionalLine(DecisionNumber, LineLength, nameof(DecisionNumber)),
        DecisionSigner = PlainText.OptionalLine(DecisionSigner, LineLength, nameof(DecisionSigner)),
        DecisionBy = PlainText.OptionalLine(DecisionBy, LineLength, nameof(DecisionBy)),
        CharterNumber = PlainText.OptionalLine(CharterNumber, LineLength, nameof(CharterNumber)),
        Account = PlainText.OptionalLine(Account, LineLength, nameof(Account)),
        Seal = PlainText.OptionalLine(Seal, LineLength, nameof(Seal)),
    };
}
