namespace Registry.Web.Documents.Cards;

/// <summary>What stands on a member's card.</summary>
/// <param name="Association">The name in force on the day of issue.</param>
/// <param name="Address">What the code opens.</param>
public sealed record MemberCardFace(string Association, string Name, string Class, string? Number, string? Branch, string? Since, Uri Address);
