namespace StPlan.Data;

/// <summary>The database systems that StPlan runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded; nothing to install; one process at a time writes.</summary>
    Sqlite,

    /// <summary>Microsoft SQL Server: for several servers on one database.</summary>
    SqlServer,
}
