using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>Fields of scalars and enums have no selection set, all others must have one (spec 5.3.3).</summary>
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
