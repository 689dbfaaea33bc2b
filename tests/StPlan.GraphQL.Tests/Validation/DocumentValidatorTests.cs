using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Validation;

namespace StPlan.GraphQL.Tests.Validation;

public sealed class DocumentValidatorTests
{
    [Fact]
    public void A_valid_document_has_no_errors() =>
        Validate("query ($n: String = \"Fido\") { dog(name: $n) { ...d } } fragment d on Dog { name mother { name } }").ShouldBeEmpty();

    [Fact]
    public void Rules_report_in_the_order_of_their_list_then_of_the_document()
    {
        var errors = Validate("query ($x: Int) { unknown dog { barkVolume { x } } }");

        errors.Select(e => e.Extensions[0].Value).ShouldBe(["FieldsOnCorrectType", "ScalarLeafs", "NoUnusedVariables"]);
    }

    [Fact]
    public void As_many_errors_as_allowed_are_all_reported()
    {
        var errors = Validate("{ a b c }", new ValidationLimits(MaxErrors: 3, MaxFieldComparisons: 100));

        errors.Length.ShouldBe(3);
        errors.ShouldAllBe(e => e.Message.StartsWith("Cannot query field", StringComparison.Ordinal));
    }

    [Fact]
    public void One_error_more_ends_validation()
    {
        var errors = Validate("{ a b c d e f g }", new ValidationLimits(MaxErrors: 3, MaxFieldComparisons: 100));

        errors.Length.ShouldBe(4);
        errors[^1].Message.ShouldBe("Too many validation errors, error limit reached. Validation aborted.");
    }

    [Fact]
    public void An_error_has_a_bounded_number_of_locations()
    {
        var error = Validate($"{{ dog({string.Concat(Enumerable.Repeat("name: null ", 1_000))}) {{ name }} }}").ShouldHaveSingleItem();

        error.Locations.Length.ShouldBe(50);
    }

    [Fact]
    public void An_error_shows_only_the_beginning_of_a_long_value()
    {
        var error = Validate($"{{ findDog(searchBy: \"{new string('x', 10_000)}\") {{ name }} }}").ShouldHaveSingleItem();

        error.Message.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public void Fragments_that_all_spread_each_other_end()
    {
        var names = Enumerable.Range(0, 60).Select(i => $"f{i}").ToList();
        var spreads = string.Concat(names.Select(name => $"...{name} "));
        var fragments = string.Concat(names.Select(name => $"fragment {name} on Dog {{ {spreads} mother {{ {spreads} }} }} "));

        Validate($"query ($x: Int) {{ dog {{ {spreads} }} }} {fragments}").Length.ShouldBe(6);
        Validate($"subscription {{ {spreads} }} {fragments}").Length.ShouldBe(6);
    }

    [Fact]
    public void A_long_chain_of_fragments_does_not_exhaust_the_stack()
    {
        const int Length = 20_000;
        var fragments = string.Concat(Enumerable.Range(0, Length).Select(i => $"fragment f{i} on Dog {{ name ...f{i + 1} }} "));

        var errors = Validate($"{{ dog {{ ...f0 }} }} {fragments} fragment f{Length} on Dog {{ ...f0 }}", ValidationLimits.None);

        var message = errors.ShouldHaveSingleItem().Message;
        message.ShouldStartWith("Cannot spread fragment \"f0\" within itself via \"f1\", \"f2\"");
        message.ShouldEndWith($"\"f20\" and {Length - 20} more.");
    }

    private static ImmutableArray<GraphQLError> Validate(string document, ValidationLimits? limits = null) =>
        DocumentValidator.Validate(ValidationCase.PetSchema, Parser.Parse(document), limits ?? ValidationLimits.Default);
}
