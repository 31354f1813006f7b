using Registry.Domain.Access;
using Registry.Domain.Greetings;

namespace Registry.Data.Queries;

/// <summary>Questions about rounds of greetings and their texts.</summary>
public static class GreetingQueries
{
    public static IQueryable<GreetingRound> VisibleTo(this IQueryable<GreetingRound> rounds, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return rounds.Where(round => visible.Contains(round.OwnerId));
    }

    /// <summary>One's own texts, and shipped ones where they may be read.</summary>
    public static IQueryable<GreetingText> VisibleTo(this IQueryable<GreetingText> texts, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return texts.Where(text => (text.OwnerId == null && ability == Ability.Read) || visible.Contains(text.OwnerId ?? 0));
    }
}
