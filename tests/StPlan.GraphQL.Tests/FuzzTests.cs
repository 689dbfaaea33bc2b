using StPlan.GraphQL.Conformance;

namespace StPlan.GraphQL.Tests;

public sealed class FuzzTests
{
    // A minute of CI; STPLAN_FUZZ_COUNT says otherwise, and the driver's "fuzz" runs a million.
    private const int DefaultCount = 200_000;

    [Fact]
    public void Random_and_mutated_documents_never_throw_hang_or_grow()
    {
        var report = new StringWriter();
        var options = FuzzOptions.Parse(["--count", Environment.GetEnvironmentVariable("STPLAN_FUZZ_COUNT") ?? $"{DefaultCount}"]);

        Fuzz.Run(options, report).ShouldBe(0, report.ToString());
    }

    [Fact]
    public void The_same_seed_makes_the_same_inputs()
    {
#pragma warning disable RS0030 // Seeded generators, which is what is tested.
        var first = new Mutator(new Random(7));
        var second = new Mutator(new Random(7));
#pragma warning restore RS0030

        for (var i = 0; i < 100; i++)
        {
            first.Next(FuzzCorpus.Documents).ShouldBe(second.Next(FuzzCorpus.Documents));
        }
    }
}
