using System.Collections.Immutable;

namespace StPlan.GraphQL.Language;

// Spec 2.4 – 2.8 and 2.12: selection sets, fields, arguments, fragments in use, directives.
public sealed partial class Parser
{
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
