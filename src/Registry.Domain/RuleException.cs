namespace Registry.Domain;

/// <summary>A rule of the registry was broken; the code is also the key of its message.</summary>
/// <param name="code">Stable name such as <c>Commemoration.AlreadyHeld</c>; never carries personal data.</param>
/// <param name="arguments">Values for the message's placeholders: days, numbers, names of fields.</param>
public sealed class RuleException(string code, params object[] arguments) : Exception(code)
{
    public string Code { get; } = code;

    public IReadOnlyList<object> Arguments { get; } = arguments;
}
