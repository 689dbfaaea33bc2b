namespace StPlan.GraphQL.Language;

// Spec 2.9 – 2.11: input values, variables and type references.
public sealed partial class Parser
{
    // Value[Const] : [~Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue
    //              | ListValue[?Const] | ObjectValue[?Const]
    private ValueNode ParseValue(bool isConst)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConst);
            case TokenKind.BraceLeft:
                return ParseObject(isConst);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(token.Start, token.GetValue(Source)!);
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(token.Start, token.GetValue(Source)!);
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseKeywordOrEnumValue();
            case TokenKind.Dollar:
                return isConst ? RefuseVariable() : ParseVariable();
            default:
                FailUnexpected();
                return new NullValueNode(token.Start);
        }
    }

    // BooleanValue : one of true false
    // NullValue    : null
    // EnumValue    : Name but not true or false or null
    private ValueNode ParseKeywordOrEnumValue()
    {
        var token = _token;
        Advance();
        return Source[token.Start..token.End] switch
        {
            var name when name.SequenceEqual("true"u8) => new BooleanValueNode(token.Start, true),
            var name when name.SequenceEqual("false"u8) => new BooleanValueNode(token.Start, false),
            var name when name.SequenceEqual("null"u8) => new NullValueNode(token.Start),
            _ => new EnumValueNode(token.Start, token.GetValue(Source)!),
        };
    }

    private StringValueNode ParseString()
    {
        var token = _token;
        Advance();
        return new StringValueNode(token.Start, token.GetValue(Source)!, token.Kind == TokenKind.BlockString);
    }

    // ListValue[Const] : [ Value[?Const]* ]
    private ListValueNode ParseList(bool isConst)
    {
        Enter();
        var list = new ListValueNode(_token.Start, Any<ValueNode>(
            TokenKind.BracketLeft,
            isConst ? static parser => parser.ParseValue(isConst: true) : static parser => parser.ParseValue(isConst: false),
            TokenKind.BracketRight));
        Leave();
        return list;
    }

    // ObjectValue[Const] : { ObjectField[?Const]* }
    private ObjectValueNode ParseObject(bool isConst)
    {
        Enter();
        var value = new ObjectValueNode(_token.Start, Any<ObjectFieldNode>(
            TokenKind.BraceLeft,
            isConst ? static parser => parser.ParseObjectField(isConst: true) : static parser => parser.ParseObjectField(isConst: false),
            TokenKind.BraceRight));
        Leave();
        return value;
    }

    // ObjectField[Const] : Name : Value[?Const]
    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(name.Start, name, ParseValue(isConst));
    }

    // Variable : $ Name
    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar).Start;
        return new VariableNode(start, ParseName());
    }

    // In a constant value a variable is no syntax at all; that it was meant as one makes the better message.
    private NullValueNode RefuseVariable()
    {
        var dollar = Expect(TokenKind.Dollar);
        if (Peek(TokenKind.Name))
        {
            Fail(dollar.Start, $"Unexpected variable \"${_token.GetValue(Source)}\" in constant value.");
        }
        else
        {
            FailUnexpected(dollar);
        }

        return new NullValueNode(dollar.Start);
    }

    // DefaultValue : = Value[Const]
    private ValueNode? ParseDefaultValue() => Skip(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null;

    // Type        : NamedType | ListType | NonNullType
    // ListType    : [ Type ]
    // NonNullType : NamedType ! | ListType !
    private TypeNode ParseTypeReference()
    {
        var type = Peek(TokenKind.BracketLeft) ? ParseListType() : ParseNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type.Start, type) : type;
    }

    private TypeNode ParseListType()
    {
        Enter();
        var start = Expect(TokenKind.BracketLeft).Start;
        var type = ParseTypeReference();
        Expect(TokenKind.BracketRight);
        Leave();
        return new ListTypeNode(start, type);
    }

    // NamedType : Name
    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name.Start, name);
    }
}
