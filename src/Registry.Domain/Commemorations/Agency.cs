namespace Registry.Domain.Commemorations;

/// <summary>A body that leads or takes part (cơ quan chủ trì, phối hợp).</summary>
public sealed class Agency : IVersioned
{
    public const int NameLength = 200;
    public const int AbbreviationLength = 40;

    private Agency()
    {
    }

    public Agency(string name, string? abbreviation, AgencyKind kind) => Describe(name, abbreviation, kind);

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>As written in "Nơi nhận", such as "UBMTTQVN".</summary>
    public string? Abbreviation { get; private set; }

    public AgencyKind Kind { get; private set; }

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    /// <summary>Who took over its work.</summary>
    public int? SuccessorId { get; private set; }

    public Agency? Successor { get; private set; }

    public string SearchName { get; private set; } = "";

    /// <summary>Orders lists the Vietnamese way on both databases.</summary>
    public string SortName { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>True where the registry may only propose, never assign: the Front and its members.</summary>
    public bool IsOnlyAsked => Kind is AgencyKind.FatherlandFront or AgencyKind.MassOrganisation;

    public void Describe(string name, string? abbreviation, AgencyKind kind)
    {
        Name = PlainText.Line(name, NameLength, nameof(Name));
        Abbreviation = PlainText.OptionalLine(abbreviation, AbbreviationLength, nameof(Abbreviation));
        Kind = kind;
        SearchName = SearchText.Fold(Name + " " + Abbreviation);
        SortName = SortText.Of(Name);
    }

    public void Last(DateOnly? from, DateOnly? to, Agency? successor)
    {
        if (from > to)
            throw new RuleException("Agency.EndsBeforeItBegins");
        if (ReferenceEquals(successor, this))
            throw new RuleException("Agency.SucceedsItself");

        (ValidFrom, ValidTo) = (from, to);
        Successor = successor;
        SuccessorId = successor?.Id;
    }

    public bool InForceOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
}
