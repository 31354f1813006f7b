namespace Registry.Domain.Commemorations.Guests;

/// <summary>What a message to a guest says of a commemoration.</summary>
/// <param name="FeedSequence">How often date, hour, place or state had changed.</param>
public sealed record ToldFacts(int FeedSequence, DateOnly Date, TimeOnly? StartsAt)
{
    public static ToldFacts Of(Commemoration commemoration) => new(commemoration.FeedSequence, commemoration.Date, commemoration.StartsAt);
}
