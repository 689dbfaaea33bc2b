using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>What rules know while a document is walked: schema, document, fragments, and the types at the current place.</summary>
internal sealed class ValidationContext
{
    // A location is counted from the document's beginning; a thousand of them in one error would cost more than all rules together.
    private const int MaxLocations = 50;

    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    public ValidationContext(Schema schema, DocumentNode document, ValidationLimits limits)
    {
        Schema = schema;
        Document = document;
        Limits = limits;
        Fragments = new FragmentIndex(document);
        Variables = new VariableUsages(Fragments);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationLimits Limits { get; }

    public FragmentIndex Fragments { get; }

    public VariableUsages Variables { get; }

    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>More errors than are reported: nothing more needs to be looked at.</summary>
    public bool IsAborted { get; private set; }

    /// <summary>The types at the current place of the walk; set by <see cref="DocumentWalk"/> alone.</summary>
    public TypePosition Position { get; set; } = new();

    /// <summary>The type that the current selection set selects from; null when it is unknown, or not composite.</summary>
    public CompositeType? ParentType => Position.ParentType;

    /// <summary>The type of the current field, fragment or operation; null when it is unknown.</summary>
    public GraphQLType? Type => Position.Type;

    /// <summary>The definition of the current field; null when it is unknown.</summary>
    public OutputField? Field => Position.Field;

    /// <summary>The definition of the current directive; null when it is unknown, or outside of directives.</summary>
    public DirectiveDefinition? Directive => Position.Directive;

    /// <summary>The type that the current value has to be of; null when it is unknown.</summary>
    public GraphQLType? InputType => Position.InputType;

    /// <summary>The input object that the current input field belongs to; null when it is unknown, or outside of input objects.</summary>
    public InputObjectType? ParentInputType => Position.ParentInputType;

    public void Report(GraphQLError error)
    {
        if (IsAborted)
        {
            return;
        }

        if (_errors.Count < Limits.MaxErrors)
        {
            _errors.Add(error);
            return;
        }

        IsAborted = true;
        _errors.Add(new GraphQLError("Too many validation errors, error limit reached. Validation aborted.", ErrorCodes.Validation));
    }

    /// <summary>The output type that a type condition names; null when the schema does not know it.</summary>
    public NamedType? FindOutputType(NamedTypeNode? condition) =>
        condition is not null && Schema.FindType(condition.Name.Value) is { IsOutputType: true } type ? type : null;

    public ImmutableArray<Location> LocationsOf(ReadOnlySpan<SyntaxNode> nodes)
    {
        // An error that nobody will see needs no places.
        if (IsAborted || _errors.Count >= Limits.MaxErrors)
        {
            return [];
        }

        var locations = ImmutableArray.CreateBuilder<Location>(Math.Min(nodes.Length, MaxLocations));
        foreach (var node in nodes[..Math.Min(nodes.Length, MaxLocations)])
        {
            locations.Add(Document.Source.GetLocation(node.Start));
        }

        return locations.MoveToImmutable();
    }
}

/// <summary>A value as an error shows it: as written, but a long one cut off.</summary>
internal static class ValueText
{
    private const int MaxLength = 100;

    public static string Of(ValueNode value)
    {
        var text = Printer.Print(value);
        return text.Length <= MaxLength ? text : $"{text[..MaxLength]}…";
    }
}
