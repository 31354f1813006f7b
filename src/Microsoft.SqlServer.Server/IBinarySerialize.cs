namespace Microsoft.SqlServer.Server;

/// <summary>A CLR user-defined type that reads and writes itself; named by SqlClient, never used by the registry.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}
