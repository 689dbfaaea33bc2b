namespace StPlan.GraphQL.Http;

/// <summary>Why a request is no GraphQL request: the status it is answered with, and what to tell the client.</summary>
internal sealed record HttpRequestProblem(int Status, string Message)
{
    public static HttpRequestProblem BadRequest(string message) => new(400, message);
}
