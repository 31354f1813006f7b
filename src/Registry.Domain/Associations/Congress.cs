namespace Registry.Domain.Associations;

/// <summary>A congress (đại hội) and the term it opens.</summary>
public sealed class Congress
{
    public const int WhenLength = 100;

    private Congress()
    {
    }

    internal Congress(int ordinal, CongressKind kind, int termFromYear, int termToYear, string? when)
    {
        if (ordinal < 1)
            throw new RuleException("Congress.OrdinalTooSmall");
        if (termToYear < termFromYear)
            throw new RuleException("Congress.TermEndsBeforeItBegins");

        Ordinal = ordinal;
        Kind = kind;
        TermFromYear = termFromYear;
        TermToYear = termToYear;
        When = PlainText.OptionalLine(when, WhenLength, nameof(When));
    }

    public int Id { get; private set; }

    public int AssociationId { get; private set; }

    public int Ordinal { get; private set; }

    public CongressKind Kind { get; private set; }

    public int TermFromYear { get; private set; }

    public int TermToYear { get; private set; }

    /// <summary>The time as the plan prints it, such as "Cuối Quý II/2020".</summary>
    public string? When { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    public void Held(DateOnly on) => HeldOn = on;
}
