using System.Collections.Immutable;

namespace StPlan.GraphQL.Language;

// Spec 2.2 – 2.8 and 2.10: documents, operations, variables and fragments.
public sealed partial class Parser
{
    // Document : Definition+
    private DocumentNode ParseDocument() =>
        new(_source, ItemsUntil(TokenKind.EndOfFile, static parser => parser.ParseDefinition(), atLeastOne: true));

    // Definition : ExecutableDefinition | TypeSystemDefinition | TypeSystemExtension
    // ExecutableDefinition : OperationDefinition | FragmentDefinition
    private DefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.BraceLeft))
        {
            return ParseShorthandQuery();
        }

        // All definitions with a keyword may have a description before it; extensions have none.
        var described = PeekDescription();
        var keyword = described ? LookAhead() : _token;
        if (keyword.Kind == TokenKind.Name)
        {
            switch (Source[keyword.Start..keyword.End])
            {
                case var name when name.SequenceEqual("query"u8): return ParseOperationDefinition(OperationType.Query);
                case var name when name.SequenceEqual("mutation"u8): return ParseOperationDefinition(OperationType.Mutation);
                case var name when name.SequenceEqual("subscription"u8): return ParseOperationDefinition(OperationType.Subscription);
                case var name when name.SequenceEqual("fragment"u8): return ParseFragmentDefinition();
                case var name when name.SequenceEqual("schema"u8): return ParseSchemaDefinition();
                case var name when name.SequenceEqual("scalar"u8): return ParseScalarTypeDefinition();
                case var name when name.SequenceEqual("type"u8): return ParseObjectTypeDefinition();
                case var name when name.SequenceEqual("interface"u8): return ParseInterfaceTypeDefinition();
                case var name when name.SequenceEqual("union"u8): return ParseUnionTypeDefinition();
                case var name when name.SequenceEqual("enum"u8): return ParseEnumTypeDefinition();
                case var name when name.SequenceEqual("input"u8): return ParseInputObjectTypeDefinition();
                case var name when name.SequenceEqual("directive"u8): return ParseDirectiveDefinition();
                case var name when name.SequenceEqual("extend"u8) && !described: return ParseTypeSystemExtension();
            }
        }

        return NoDefinition(described, keyword);
    }

    private OperationDefinitionNode NoDefinition(bool described, Token found)
    {
        if (described && found.Kind == TokenKind.BraceLeft)
        {
            Fail(_token.Start, "Unexpected description, descriptions are not supported on shorthand queries.");
        }
        else if (described && found.Kind == TokenKind.Name)
        {
            Fail(_token.Start, "Unexpected description, only GraphQL definitions support descriptions.");
        }
        else
        {
            FailUnexpected(found);
        }

        return ParseShorthandQuery();
    }

    // OperationDefinition : SelectionSet
    private OperationDefinitionNode ParseShorthandQuery() =>
        new(_token.Start, null, OperationType.Query, null, [], [], ParseSelectionSet());

    // OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet
    private OperationDefinitionNode ParseOperationDefinition(OperationType operation)
    {
        var start = _token.Start;
        var description = ParseDescription();
        Expect(TokenKind.Name);
        return new OperationDefinitionNode(
            start,
            description,
            operation,
            Peek(TokenKind.Name) ? ParseName() : null,
            OptionalMany(TokenKind.ParenLeft, static parser => parser.ParseVariableDefinition(), TokenKind.ParenRight),
            ParseDirectives(isConst: false),
            ParseSelectionSet());
    }

    // VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode(
            start, description, variable, ParseTypeReference(), ParseDefaultValue(), ParseDirectives(isConst: true));
    }

    // FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet
    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("fragment"u8);
        var name = ParseFragmentName();
        ExpectKeyword("on"u8);
        return new FragmentDefinitionNode(
            start, description, name, ParseNamedType(), ParseDirectives(isConst: false), ParseSelectionSet());
    }

    // FragmentName : Name but not `on`
    private NameNode ParseFragmentName()
    {
        if (PeekKeyword("on"u8))
        {
            FailUnexpected();
        }

        return ParseName();
    }

    private bool PeekDescription() => _token.Kind is TokenKind.String or TokenKind.BlockString;

    // Description : StringValue
    private StringValueNode? ParseDescription() => PeekDescription() ? ParseString() : null;

    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(token.Start, token.GetValue(Source) ?? "");
    }

    // Spec 2.4 – 2.8 and 2.12: selection sets, fields, arguments, fragments in use, directives.

    // SelectionSet : { Selection+ }
    private SelectionSetNode ParseSelectionSet()
    {
        Enter();
        var selectionSet = new SelectionSetNode(
            _token.Start, Many(TokenKind.BraceLeft, static parser => parser.ParseSelection(), TokenKind.BraceRight));
        Leave();
        return selectionSet;
    }

    // Selection : Field | FragmentSpread | InlineFragment
    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    // Field : Alias? Name Arguments? Directives? SelectionSet?
    // Alias : Name :
    private FieldNode ParseField()
    {
        var start = _token.Start;
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        return new FieldNode(
            start,
            alias,
            name,
            ParseArguments(isConst: false),
            ParseDirectives(isConst: false),
            Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null);
    }

    // FragmentSpread : ... FragmentName Directives?
    // InlineFragment : ... TypeCondition? Directives? SelectionSet
    // TypeCondition  : on NamedType
    private SelectionNode ParseFragment()
    {
        var start = Expect(TokenKind.Spread).Start;
        if (SkipKeyword("on"u8))
        {
            return new InlineFragmentNode(start, ParseNamedType(), ParseDirectives(isConst: false), ParseSelectionSet());
        }

        return Peek(TokenKind.Name)
            ? new FragmentSpreadNode(start, ParseFragmentName(), ParseDirectives(isConst: false))
            : new InlineFragmentNode(start, null, ParseDirectives(isConst: false), ParseSelectionSet());
    }

    // Arguments[Const] : ( Argument[?Const]+ )
    private ImmutableArray<ArgumentNode> ParseArguments(bool isConst) => OptionalMany<ArgumentNode>(
        TokenKind.ParenLeft,
        isConst ? static parser => parser.ParseArgument(isConst: true) : static parser => parser.ParseArgument(isConst: false),
        TokenKind.ParenRight);

    // Argument[Const] : Name : Value[?Const]
    private ArgumentNode ParseArgument(bool isConst)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name.Start, name, ParseValue(isConst));
    }

    // Directives[Const] : Directive[?Const]+
    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConst)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (Peek(TokenKind.At))
        {
            directives.Add(ParseDirective(isConst));
        }

        return directives.DrainToImmutable();
    }

    // Directive[Const] : @ Name Arguments[?Const]?
    private DirectiveNode ParseDirective(bool isConst)
    {
        var start = Expect(TokenKind.At).Start;
        return new DirectiveNode(start, ParseName(), ParseArguments(isConst));
    }
}
