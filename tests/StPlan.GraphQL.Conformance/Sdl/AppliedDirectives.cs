using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.SchemaValidation;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>Directives on definitions are defined, stand where they may, and have the arguments that they need (spec 5.7, 5.4).</summary>
internal sealed class AppliedDirectives
{
    private readonly SchemaErrors _errors;
    private readonly Dictionary<string, DirectiveShape> _known = [];
    private readonly Dictionary<string, HashSet<string>> _seenOnTypes = [];
    private readonly HashSet<string> _seenOnSchema = [];

    private AppliedDirectives(SdlDocument sdl, SchemaErrors errors)
    {
        _errors = errors;
        foreach (var shape in sdl.Directives.Select(DirectiveShape.Of).Concat(BuiltInDirectives.Create().Select(DirectiveShape.Of)))
        {
            _known.TryAdd(shape.Name, shape);
        }
    }

    public static void Check(SdlDocument sdl, SchemaErrors errors)
    {
        var check = new AppliedDirectives(sdl, errors);
        foreach (var definition in sdl.Definitions)
        {
            check.Visit(definition);
        }
    }

    private void Visit(TypeSystemDefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                Visit(schema.Directives, DirectiveLocation.Schema, _seenOnSchema);
                break;
            case DirectiveDefinitionNode directive:
                Visit(directive.Arguments, DirectiveLocation.ArgumentDefinition);
                break;
            case TypeDefinitionNode type:
                if (!_seenOnTypes.TryGetValue(type.Name.Value, out var seen))
                {
                    _seenOnTypes.Add(type.Name.Value, seen = []);
                }

                Visit(type.Directives, LocationOf(type), seen);
                foreach (var field in SdlDocument.FieldsOf(type))
                {
                    Visit(field.Directives, DirectiveLocation.FieldDefinition, []);
                    Visit(field.Arguments, DirectiveLocation.ArgumentDefinition);
                }

                foreach (var value in SdlDocument.ValuesOf(type))
                {
                    Visit(value.Directives, DirectiveLocation.EnumValue, []);
                }

                Visit(SdlDocument.InputFieldsOf(type), DirectiveLocation.InputFieldDefinition);
                break;
        }
    }

    private void Visit(IEnumerable<InputValueDefinitionNode> inputs, DirectiveLocation location)
    {
        foreach (var input in inputs)
        {
            Visit(input.Directives, location, []);
            if (input.DefaultValue is { } value)
            {
                InputFieldNames.Check(value, _errors);
            }
        }
    }

    /// <param name="seen">The directives at this place so far; a type and its extensions are one place.</param>
    private void Visit(ImmutableArray<DirectiveNode> directives, DirectiveLocation location, HashSet<string> seen)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (!_known.TryGetValue(name, out var definition))
            {
                _errors.Report(
                    "KnownDirectives", $"Unknown directive \"@{name}\".{Suggestions.DidYouMean(name, _known.Keys)}", [directive]);
                continue;
            }

            if (!definition.Locations.Contains(location))
            {
                _errors.Report(
                    "KnownDirectives", $"Directive \"@{name}\" may not be used on {NameConventions.EnumValueName(location.ToString())}.",
                    [directive]);
            }

            if (!seen.Add(name) && !definition.IsRepeatable)
            {
                _errors.Report(
                    "UniqueDirectivesPerLocation", $"The directive \"@{name}\" can only be used once at this location.", [directive]);
            }

            CheckArguments(directive, definition);
        }
    }

    private void CheckArguments(DirectiveNode directive, DirectiveShape definition)
    {
        foreach (var argument in directive.Arguments)
        {
            InputFieldNames.Check(argument.Value, _errors);
            if (!definition.Arguments.ContainsKey(argument.Name.Value))
            {
                var suggestion = Suggestions.DidYouMean(argument.Name.Value, definition.Arguments.Keys);
                _errors.Report(
                    "KnownArgumentNames", $"Unknown argument \"{argument.Name}\" on directive \"@{definition.Name}\".{suggestion}",
                    [argument]);
            }
        }

        foreach (var same in directive.Arguments.GroupBy(a => a.Name.Value).Where(g => g.Count() > 1))
        {
            _errors.Report("UniqueArgumentNames", $"There can be only one argument named \"{same.Key}\".", same);
        }

        foreach (var (name, isRequired) in definition.Arguments)
        {
            if (isRequired && directive.Arguments.All(a => a.Name.Value != name))
            {
                _errors.Report(
                    "ProvidedRequiredArguments", $"Argument \"@{definition.Name}({name}:)\" is required, but it was not provided.",
                    [directive]);
            }
        }
    }

    private static DirectiveLocation LocationOf(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => DirectiveLocation.Scalar,
        ObjectTypeDefinitionNode => DirectiveLocation.Object,
        InterfaceTypeDefinitionNode => DirectiveLocation.Interface,
        UnionTypeDefinitionNode => DirectiveLocation.Union,
        EnumTypeDefinitionNode => DirectiveLocation.Enum,
        _ => DirectiveLocation.InputObject,
    };
}
