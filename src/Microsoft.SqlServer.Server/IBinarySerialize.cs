namespace Microsoft.SqlServer.Server;

/// <summary>What a CLR user-defined type with <see cref="Format.UserDefined"/> implements.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}
