namespace Microsoft.SqlServer.Server;

/// <summary>A type that cannot be a CLR user-defined type; named by SqlClient, never thrown for the registry.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"{udtType} cannot be a user-defined type: {resourceReason}");
}
