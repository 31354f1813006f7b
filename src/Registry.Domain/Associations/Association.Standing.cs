namespace Registry.Domain.Associations;

/// <content>What the papers of its founding say of it.</content>
public sealed partial class Association
{
    public const int FormerSearchLength = 1200;
    public const int FoundingPeriodLength = 100;

    /// <summary>Folded former names, so that a search finds them.</summary>
    public string FormerSearch { get; private set; } = "";

    public string? ShortName { get; private set; }

    public AreaLevel? Level { get; private set; }

    public string? Field { get; private set; }

    public string? Purpose { get; private set; }

    public string? DecisionNumber { get; private set; }

    public DateOnly? DecisionOn { get; private set; }

    public string? DecisionSigner { get; private set; }

    public string? DecisionBy { get; private set; }

    public string? CharterNumber { get; private set; }

    public DateOnly? CharterOn { get; private set; }

    /// <summary>When the founding is planned, as the plan prints it, such as "Quý IV/2020".</summary>
    public string? FoundingPeriod { get; private set; }

    public string? Account { get; private set; }

    public string? Seal { get; private set; }

    public AssociationStanding Standing => new()
    {
        ShortName = ShortName,
        Level = Level,
        Field = Field,
        Purpose = Purpose,
        DecisionNumber = DecisionNumber,
        DecisionOn = DecisionOn,
        DecisionSigner = DecisionSigner,
        DecisionBy = DecisionBy,
        CharterNumber = CharterNumber,
        CharterOn = CharterOn,
        Account = Account,
        Seal = Seal,
    };

    public void PlanFounding(string? period) => FoundingPeriod = PlainText.OptionalLine(period, FoundingPeriodLength, nameof(FoundingPeriod));

    public void Describe(AssociationStanding standing)
    {
        var clean = standing.Clean();
        (ShortName, Level, Field, Purpose) = (clean.ShortName, clean.Level, clean.Field, clean.Purpose);
        (DecisionNumber, DecisionOn, DecisionSigner, DecisionBy) = (clean.DecisionNumber, clean.DecisionOn, clean.DecisionSigner, clean.DecisionBy);
        (CharterNumber, CharterOn, Account, Seal) = (clean.CharterNumber, clean.CharterOn, clean.Account, clean.Seal);
        MakeSearchName();
    }
}
