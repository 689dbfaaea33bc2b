using StPlan.GraphQL.Language;
using StPlan.GraphQL.SchemaValidation;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>A field is given once in an input object (spec 5.6.3).</summary>
internal static class InputFieldNames
{
    public static void Check(ValueNode value, SchemaErrors errors)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    Check(item, errors);
                }

                break;
            case ObjectValueNode @object:
                foreach (var same in @object.Fields.GroupBy(f => f.Name.Value).Where(g => g.Count() > 1))
                {
                    errors.Report(
                        "UniqueInputFieldNames", $"There can be only one input field named \"{same.Key}\".", same.Select(f => f.Name));
                }

                foreach (var field in @object.Fields)
                {
                    Check(field.Value, errors);
                }

                break;
        }
    }
}
