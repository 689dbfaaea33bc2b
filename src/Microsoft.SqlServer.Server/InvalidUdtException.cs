namespace Microsoft.SqlServer.Server;

/// <summary>A type is no CLR user-defined type. We have none, so that nothing throws it but a mistake.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    public static InvalidUdtException Create(Type udtType, string resourceReason) => new($"{udtType.FullName}: {resourceReason}");
}
