using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>A field of a scalar or an enum has no selection set; every other field has one (spec 5.3.3).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections
/// <code>{ plan { number { text } } }</code>
/// is refused: <c>number</c> is a text, which has no fields.
/// </remarks>
internal sealed class LeafFieldSelections(ValidationContext context) : ValidationRule(context, "ScalarLeafs", "sec-Leaf-Field-Selections")
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Type is not { } type)
        {
            return;
        }

        if (type.IsLeafType && field.SelectionSet is { } selectionSet)
        {
            Report($"Field \"{field.Name}\" must not have a selection since type \"{type}\" has no subfields.", selectionSet);
        }
        else if (!type.IsLeafType && field.SelectionSet is null)
        {
            Report(
                $"Field \"{field.Name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{field.Name} {{ ... }}\"?",
                field);
        }
    }
}
