namespace Registry.Web.Documents.Labels;

/// <summary>To whom and where something is sent, line by line.</summary>
/// <param name="To">"Ông", "Bà", "Ông/Bà", or nothing before an organisation.</param>
/// <param name="Address">One line, or several.</param>
public sealed record PostalAddress(string? To, string Name, string? Office, string Address)
{
    /// <summary>The address once more in the script of the place, for the postman there.</summary>
    public IReadOnlyList<ForeignName> Own { get; init; } = [];
}

/// <summary>Who sends it.</summary>
public sealed record PostalSender(string Name, string? Address, string? Phone);
