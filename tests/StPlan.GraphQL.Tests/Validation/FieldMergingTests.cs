using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Validation;

namespace StPlan.GraphQL.Tests.Validation;

/// <summary>That merging fields stays cheap: counted in comparisons, as time depends on the machine.</summary>
public sealed class FieldMergingTests
{
    [Fact]
    public void Ten_thousand_times_one_field_takes_a_comparison_each()
    {
        var document = $"{{ dog {{ {string.Concat(Enumerable.Repeat("a: name ", 10_000))} }} }}";

        CountComparisons(document).ShouldBeLessThan(11_000);
    }

    [Fact]
    public void A_hundred_kilobytes_of_overlapping_inline_fragments_take_nearly_linear_time()
    {
        var document =
            $"{{ pet {{ {string.Concat(Enumerable.Repeat("... on Dog { mother { a: name } } ... on Pet { name } ", 2_000))} }} }}";

        document.Length.ShouldBeGreaterThan(100_000);
        CountComparisons(document).ShouldBeLessThan(15_000);
    }

    [Theory]
    [InlineData("mother { ...f# } mother { ...f# } b: mother { ...f# }")]
    [InlineData("mother { ...f# mother { ...f# } } mother { ...f# }")]
    [InlineData("... on Pet { ... on Dog { mother { ...f# } } } ... on Dog { mother { ... on Dog { ...f# } } }")]
    public void Nests_of_fragments_that_double_at_each_level_take_nearly_linear_time(string body)
    {
        // As deep as DocumentMeasure lets through; what is merged on a level may grow with the depth.
        var fragments = string.Concat(Enumerable.Range(0, 32).Select(i =>
            $"fragment f{i} on Dog {{ {body.Replace("#", $"{i + 1}", StringComparison.Ordinal)} }} "));

        CountComparisons($"{{ dog {{ ...f0 }} }} {fragments} fragment f32 on Dog {{ name }}").ShouldBeLessThan(10_000);
    }

    [Fact]
    public void A_cycle_of_fragments_ends()
    {
        const string Document =
            "{ dog { ...a } } fragment a on Dog { mother { ...a ...b } } fragment b on Dog { mother { ...b ...a } name }";

        CountComparisons(Document).ShouldBeLessThan(50);
    }

    [Fact]
    public void Beyond_the_budget_the_document_is_refused_and_the_limit_named()
    {
        var document = $"{{ dog {{ {string.Concat(Enumerable.Repeat("a: name ", 1_000))} }} }}";

        var error = Validate(document, maxFieldComparisons: 500).ShouldHaveSingleItem();

        error.Code.ShouldBe(ErrorCodes.LimitExceeded);
        error.Message.ShouldContain(nameof(ValidationLimits.MaxFieldComparisons));
        error.Message.ShouldContain("500");
    }

    [Fact]
    public void Cycles_whose_combinations_would_explode_end_with_the_budget()
    {
        var steps = string.Concat(Enumerable.Range(0, 30).Select(i =>
            $"fragment s{i} on Dog {{ a: mother {{ ...s{i + 1} }} b: mother {{ ...s{i + 1} }} }} "));
        var document =
            $"{{ dog {{ ...f }} }} fragment f on Dog {{ a: mother {{ ...f ...s0 }} b: mother {{ ...f }} }} {steps} fragment s30 on "
            + $"Dog {{ name }}";

        var errors = Validate(document, ValidationLimits.Default.MaxFieldComparisons);

        errors.ShouldContain(e => e.Code == ErrorCodes.LimitExceeded);
        errors.ShouldContain(e => e.Message.StartsWith("Cannot spread fragment \"f\" within itself", StringComparison.Ordinal));
    }

    [Fact]
    public void A_conflict_too_costly_to_explain_is_reported_all_the_same()
    {
        // The pairs before the conflict use the budget up; the verdict needs no pairs.
        var document = $"{{ dog {{ {string.Concat(Enumerable.Repeat("b: name ", 300))} a: name a: nickname }} }}";

        var error = Validate(document, maxFieldComparisons: 1_000).ShouldHaveSingleItem();

        error.Code.ShouldBe(ErrorCodes.Validation);
        error.Message.ShouldStartWith("Fields \"a\" conflict because \"name\" and \"nickname\" are different fields.");
        error.Locations.Length.ShouldBe(2);
    }

    [Fact]
    public void A_conflict_too_deep_to_explain_is_reported_all_the_same()
    {
        var chains = string.Concat(Enumerable.Range(0, 5_000).Select(i =>
            $"fragment f{i} on Dog {{ mother {{ ...f{i + 1} }} }} fragment g{i} on Dog {{ mother {{ ...g{i + 1} }} }} "));
        var document = $"{{ dog {{ ...f0 ...g0 }} }} {chains} fragment f5000 on Dog {{ a: name }} fragment g5000 on Dog {{ a: nickname }}";
        ImmutableArray<GraphQLError> errors = [];

        var smallThread = new Thread(() => errors = Validate(document, 1_000_000), maxStackSize: 512 * 1024);
        smallThread.Start();
        smallThread.Join();

        errors.ShouldHaveSingleItem().Message
            .ShouldStartWith("Fields \"a\" conflict because \"name\" and \"nickname\" are different fields.");
    }

    [Fact]
    public void Thousands_of_conflicts_are_reported_up_to_the_limit_of_errors()
    {
        var document = $"{{ dog {{ {string.Concat(Enumerable.Repeat("a: name a: nickname ", 5_000))} }} }}";

        var errors = Validate(document, ValidationLimits.Default.MaxFieldComparisons);

        errors.Length.ShouldBe(6);
    }

    private static ImmutableArray<GraphQLError> Validate(string document, int maxFieldComparisons) =>
        DocumentValidator.Validate(ValidationCase.PetSchema, Parser.Parse(document), new ValidationLimits(5, maxFieldComparisons));

    private static int CountComparisons(string document)
    {
        var context = new ValidationContext(ValidationCase.PetSchema, Parser.Parse(document), ValidationLimits.None);
        var budget = new ComparisonBudget(int.MaxValue);
        new MergedSelections(context, new SelectionCollector(context), budget).FindConflict().ShouldBeNull();
        return budget.Spent;
    }
}
