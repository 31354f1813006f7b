namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR user-defined type is stored; named by SqlClient, never used by the registry.</summary>
public enum Format
{
    Unknown,
    Native,
    UserDefined,
}
