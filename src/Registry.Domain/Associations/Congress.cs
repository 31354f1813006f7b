namespace Registry.Domain.Associations;

/// <summary>A congress (đại hội) and the term it opens.</summary>
public sealed partial class Congress : IVersioned
{
    public const int WhenLength = 100;
    public const int PlaceLength = 200;
    public const int ResultLength = 2000;

    private Congress()
    {
    }

    internal Congress(int ordinal, CongressKind kind, int termFromYear, int termToYear, string? when) =>
        Call(ordinal, kind, termFromYear, termToYear, when);

    public int Id { get; private set; }

    public int AssociationId { get; private set; }

    public int Ordinal { get; private set; }

    public CongressKind Kind { get; private set; }

    public int TermFromYear { get; private set; }

    public int TermToYear { get; private set; }

    /// <summary>The time as the plan prints it, such as "Cuối Quý II/2020".</summary>
    public string? When { get; private set; }

    /// <summary>The day it is called for.</summary>
    public DateOnly? PlannedOn { get; private set; }

    public string? Place { get; private set; }

    /// <summary>Its last day.</summary>
    public DateOnly? HeldOn { get; private set; }

    /// <summary>Its first day, where it lasted longer than one.</summary>
    public DateOnly? BeganOn { get; private set; }

    public long Version { get; private set; }

    /// <summary>"Đại hội lần thứ III": extraordinary ones are counted by themselves.</summary>
    public bool IsExtraordinary => Kind == CongressKind.Extraordinary;

    public void Call(int ordinal, CongressKind kind, int termFromYear, int termToYear, string? when)
    {
        if (ordinal < 1)
            throw new RuleException("Congress.OrdinalTooSmall");
        if (termToYear < termFromYear)
            throw new RuleException("Congress.TermEndsBeforeItBegins");

        When = PlainText.OptionalLine(when, WhenLength, nameof(When));
        (Ordinal, Kind, TermFromYear, TermToYear) = (ordinal, kind, termFromYear, termToYear);
    }

    public void RefuseLongTerm(LegalLimits limits, DateOnly day)
    {
        if (limits.Find(LimitName.TermYears, day) is { } most && TermToYear - TermFromYear > most.Value)
            throw new RuleException("Congress.TermTooLong", "TermToYear", most.Value);
    }

    public void Plan(DateOnly? on, string? place) =>
        (PlannedOn, Place) = (on, PlainText.OptionalLine(place, PlaceLength, nameof(Place)));

    /// <summary>It was held; who was there is counted by <see cref="Count"/>.</summary>
    public void Held(DateOnly on, DateOnly? began = null)
    {
        if (began > on)
            throw new RuleException("Congress.EndsBeforeItBegins", "BeganOn");

        (HeldOn, BeganOn) = (on, began);
    }
}
