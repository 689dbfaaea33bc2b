namespace StPlan.GraphQL.Http;

/// <summary>Why a request cannot be answered with a result: the status it is answered with, and what to tell the client.</summary>
internal sealed record HttpRequestProblem(int Status, string Message, string Code = ErrorCodes.BadRequest)
{
    public static HttpRequestProblem BadRequest(string message) => new(400, message);
}
