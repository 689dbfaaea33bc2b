namespace StPlan.Tests.Tools;

/// <summary>How often tests repeat what takes long: a few times in <c>dotnet test</c>, and in the gate as often as they can
/// (docs/testing.md).</summary>
internal static class TestRounds
{
    /// <summary>The environment variable that asks for all rounds: "all".</summary>
    public const string Variable = "STPLAN_TEST_ROUNDS";

    public static int Of(int few, int all) => Environment.GetEnvironmentVariable(Variable) == "all" ? all : few;
}
