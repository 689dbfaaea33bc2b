using StPlan.GraphQL.Language;
using StPlan.GraphQL.Validation;

namespace StPlan.GraphQL.Tests.Validation;

public sealed class ValidationRuleTests
{
    public static TheoryData<string, string> Cases =>
        [.. ValidationCase.Files
            .SelectMany(file => ValidationCase.Read(file).Select(c => new TheoryDataRow<string, string>(file, c.Title)))];

    public static TheoryData<string> RuleNames => [.. Rules().Select(rule => rule.GetType().Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_reports_what_its_case_says(string file, string title)
    {
        var given = ValidationCase.Read(file).Single(c => c.Title == title);

        var errors = DocumentValidator.Validate(given.Schema, Parser.Parse(given.Document), ValidationLimits.None)
            .Where(error => Equals(Extension(error, "specifiedBy"), given.Section))
            .ToList();

        errors.Select(e => $"{string.Join(", ", e.Locations.Select(l => $"{l.Line}:{l.Column}"))} – {e.Message}").ShouldBe(given.Errors);
        errors.ShouldAllBe(error => error.Code == ErrorCodes.Validation && Equals(Extension(error, "rule"), given.Rule));
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void A_rule_has_valid_and_invalid_cases(string rule)
    {
        var cases = ValidationCase.Read(rule);

        cases.ShouldContain(c => c.Errors.Length == 0);
        cases.ShouldContain(c => c.Errors.Length > 0);
    }

    [Fact]
    public void Every_rule_is_listed_once()
    {
        var written = typeof(ValidationRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ValidationRule)));

        Rules().Select(rule => rule.GetType()).ShouldBe(written, ignoreOrder: true);
    }

    private static IEnumerable<ValidationRule> Rules() =>
        SpecifiedRules.Create(new ValidationContext(ValidationCase.PetSchema, Parser.Parse("{ a }"), ValidationLimits.Default));

    private static object? Extension(GraphQLError error, string key) => error.Extensions.Single(e => e.Key == key).Value;
}
