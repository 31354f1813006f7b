namespace Registry.Domain.Members;

/// <summary>Whether a member is a human being or an organisation.</summary>
public enum PersonKind
{
    Natural,

    /// <summary>An organisation that is a member through its representative (Nghị định 126/2024, article 17).</summary>
    Organisation,
}
