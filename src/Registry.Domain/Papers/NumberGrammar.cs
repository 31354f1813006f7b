namespace Registry.Domain.Papers;

/// <summary>Whose way of writing numbers: the state's <c>171/KH-UBND</c> or the Party's <c>12-CT/TW</c>.</summary>
public enum NumberGrammar
{
    State,
    Party,
}
