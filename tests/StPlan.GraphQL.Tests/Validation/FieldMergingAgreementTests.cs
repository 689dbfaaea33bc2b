using System.Globalization;
using System.Text;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Validation;

namespace StPlan.GraphQL.Tests.Validation;

/// <summary>
/// The verdict in nearly linear time, and the explanation pair by pair, are two algorithms: over random documents they agree.
/// </summary>
public sealed class FieldMergingAgreementTests
{
    private static readonly string[] Aliases = ["", "a: ", "b: ", "name: "];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Both_find_conflicts_in_the_same_documents(int seed)
    {
#pragma warning disable RS0030 // seeded: the same documents in every run
        var random = new Random(seed);
#pragma warning restore RS0030
        var conflicting = 0;
        const int Documents = 500;
        for (var i = 0; i < Documents; i++)
        {
            var text = RandomDocument(random);
            var context = new ValidationContext(ValidationCase.PetSchema, Parser.Parse(text), ValidationLimits.None);
            var collector = new SelectionCollector(context);
            var verdict = new MergedSelections(context, collector, new ComparisonBudget(int.MaxValue)).FindConflict();
            var explained = Explain(context, new FieldConflicts(collector, new ComparisonBudget(int.MaxValue)), collector);

            (verdict is not null).ShouldBe(explained, text);
            conflicting += explained ? 1 : 0;
        }

        conflicting.ShouldBeInRange(Documents / 10, Documents * 9 / 10);
    }

    private static bool Explain(ValidationContext context, FieldConflicts conflicts, SelectionCollector collector)
    {
        var pending = new Stack<CollectedSelections>(
        [
            .. context.Document.Operations.Select(o => collector.Of(o.SelectionSet, context.Schema.GetRootType(o.Operation))),
            .. context.Document.Fragments.Select(collector.Of),
        ]);
        while (pending.TryPop(out var selections))
        {
            if (conflicts.Within(selections).Count > 0)
            {
                return true;
            }

            foreach (var under in selections.Fields.Values.SelectMany(group => group).Select(collector.Under).OfType<CollectedSelections>())
            {
                pending.Push(under);
            }
        }

        return false;
    }

#pragma warning disable RS0030 // seeded by the caller
    private static string RandomDocument(Random random)
    {
        var text = new StringBuilder("{ pet { ").Append(RandomSelections(random, 0)).Append("...f0 } } ");
        for (var i = 0; i < 3; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"fragment f{i} on {RandomType(random)} {{ {RandomSelections(random, 1)}}} ");
        }

        return text.ToString();
    }

    private static string RandomSelections(Random random, int depth)
    {
        var text = new StringBuilder("__typename ");
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var alias = Aliases[random.Next(Aliases.Length)];
            text.Append((random.Next(6), depth < 4) switch
            {
                (0, _) => $"...f{random.Next(3)} ",
                (1 or 2, true) => $"... on {RandomType(random)} {{ {RandomSelections(random, depth + 1)}}} ",
                (3, true) => $"mother {{ {RandomSelections(random, depth + 1)}}} ",
                (4, _) => $"{alias}nickname ",
                _ => "name ",
            });
        }

        return text.ToString();
    }

    private static string RandomType(Random random) => random.Next(3) switch
    {
        0 => "Dog",
        1 => "Cat",
        _ => "Pet",
    };
#pragma warning restore RS0030
}
