using StPlan.Domain;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Errors;

/// <summary>The server was built where there is no Node.js, and so without its playground.</summary>
internal static class PlaygroundMissing
{
    public static PageRoute Route { get; } = new("/graphql", (_, _) => Page.Of<PlaygroundMissingPage>(
        new Text("Chưa có trang thử nghiệm GraphQL", "No playground"),
        new Text("Máy chủ này không kèm trang thử nghiệm GraphQL.", "This server has no playground for GraphQL.")) with
    { IsKept = false });
}
