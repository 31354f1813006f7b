using Registry.Domain.Anniversaries.Rules;
using Registry.Domain.Days;

namespace Registry.Domain.Anniversaries;

/// <summary>How a day finds its date in a year; kept as a short text that people and the reference files can read.</summary>
/// <remarks>
/// <c>fixed</c>, <c>nth-weekday: 2 saturday june</c>, <c>hebrew: 5 iyar</c>, <c>lunar: 10/3</c> and <c>notice</c>;
/// the first and the third take shifts such as <c>; if sunday then previous saturday</c>.
/// </remarks>
public abstract class AnniversaryRule : IEquatable<AnniversaryRule>
{
    public const int TextLength = 200;

    /// <summary>Day and month of the base date, every year.</summary>
    public static readonly AnniversaryRule Fixed = new FixedRule([]);

    /// <summary>Only where a notice for the year says so.</summary>
    public static readonly AnniversaryRule Notice = new NoticeRule();

    private protected AnniversaryRule()
    {
    }

    /// <summary>The day is of the Vietnamese lunar calendar; people then ask for its lunar date too.</summary>
    public virtual bool IsLunar => false;

    /// <exception cref="RuleException">The text cannot be read; its first argument is the place, counted from 1.</exception>
    public static AnniversaryRule Parse(string text) => new RuleReader(text).Read();

    /// <summary>The day of the year a person would count it for; none when the rule does not give one.</summary>
    public abstract DateOnly? DayIn(int year, PartialDate baseDate, LeapDayChoice leapDay);

    /// <summary>Refuses a base date that the rule cannot work with.</summary>
    internal virtual void Check(PartialDate baseDate)
    {
    }

    public sealed override bool Equals(object? obj) => Equals(obj as AnniversaryRule);

    public bool Equals(AnniversaryRule? other) => other is not null && ToString() == other.ToString();

    public sealed override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The text that <see cref="Parse"/> reads back.</summary>
    public abstract override string ToString();
}
