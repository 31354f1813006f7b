namespace Registry.Domain.Commemorations.Guests;

/// <summary>What a guest said (PARTSTAT of RFC 5545, section 3.2.12).</summary>
public enum AnswerKind
{
    None,
    Accepted,
    Tentative,
    Declined,
}
