using StPlan.GraphQL.Conformance;

namespace StPlan.GraphQL.Tests;

public sealed class FuzzTests
{
    // A few seconds. The gate runs a million with the driver's "fuzz", which also finds what takes long and what grows.
    private const int Count = 20_000;

    [Fact]
    public void Random_and_mutated_documents_never_throw_or_hang()
    {
        var report = new StringWriter();

        Fuzz.Run(new FuzzOptions(Count, Seed: 13) { IsMeasured = false }, report).ShouldBe(0, report.ToString());
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
