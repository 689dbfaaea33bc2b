namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR user-defined type is serialised. Stands in for the enum of the real assembly, with its values.</summary>
public enum Format
{
    Unknown = 0,
    Native = 1,
    UserDefined = 2,
}
