using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>Counts what stands in a document as written, fragments not expanded: in one pass, before anything dearer is done with it.</summary>
/// <param name="Aliases">Fields with an alias.</param>
/// <param name="Directives">Directives on anything.</param>
public readonly record struct DocumentCounts(int Aliases, int Directives)
{
    public static DocumentCounts Of(DocumentNode document)
    {
        var (aliases, directives) = (0, 0);
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            directives += definition.Directives.Length;
            if (definition is OperationDefinitionNode operation)
            {
                directives += operation.VariableDefinitions.Sum(v => v.Directives.Length);
            }

            Count(definition.SelectionSet.Selections, ref aliases, ref directives);
        }

        return new DocumentCounts(aliases, directives);
    }

    private static void Count(ImmutableArray<SelectionNode> selections, ref int aliases, ref int directives)
    {
        foreach (var selection in selections)
        {
            directives += selection.Directives.Length;
            switch (selection)
            {
                case FieldNode field:
                    aliases += field.Alias is null ? 0 : 1;
                    Count(field.SelectionSet?.Selections ?? [], ref aliases, ref directives);
                    break;
                case InlineFragmentNode inline:
                    Count(inline.SelectionSet.Selections, ref aliases, ref directives);
                    break;
                default:
                    break;
            }
        }
    }
}
