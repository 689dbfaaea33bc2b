using System.Text;

namespace StPlan.GraphQL.Conformance;

/// <summary>What the fuzzer starts from: a schema with every kind of type, and documents that use all of the language.</summary>
internal static class FuzzCorpus
{
    public const string Sdl = """
        "The root" schema @tag(n: "s") { query: Query mutation: Mutation subscription: Subscription }
        directive @tag(n: String! = "x", l: [Int!]) repeatable on SCHEMA | OBJECT | FIELD | QUERY | FRAGMENT_SPREAD | INPUT_FIELD_DEFINITION
        interface Node { id: ID! }
        interface Named implements Node { id: ID! name(upper: Boolean = false): String }
        type Query implements Named & Node @tag(n: "q") @tag {
          id: ID! name(upper: Boolean = false): String
          int(n: Int! = 1): Int float: Float bool: Boolean! any(x: Any): Any
          self: Query list(first: Int, of: [[Int!]]): [Query!]! node(id: ID!): Node union: [Union]
          color(c: Color = RED): Color input(i: In, o: One): String @deprecated(reason: "old")
        }
        type Leaf implements Node { id: ID! leaf: String }
        type Mutation { set(i: In!): Query }
        type Subscription { tick: Int }
        union Union = Query | Leaf
        enum Color { RED GREEN @deprecated BLUE }
        input In { a: Int! b: [In!] = [] c: Color = RED d: Float e: One }
        input One @oneOf { x: Int y: String }
        scalar Any @specifiedBy(url: "https://example.org")
        """;

    public const string RootValue = """
        {"id":"1","name":"Việt \"Nam\"","int":1,"float":1.5,"bool":null,"any":{"a":[1]},"self":{"id":2,"bool":true,"list":[{"id":"3"},null]},
         "list":[{"id":"4","name":"x"},{"id":"5","self":{"id":null}}],"node":{"__typename":"Leaf","id":"6"},
         "union":[{"__typename":"Query","id":"7"},{"__typename":"Leaf","id":"8","leaf":"l"},{"__typename":"Nope"},null],"color":"RED",
         "set":{"id":"9"},"tick":1}
        """;

    public static IReadOnlyList<byte[]> Documents { get; } = Utf8(
        "{ id name int float bool any color __typename }",
        "query Q($v: Boolean!, $n: Int = 2, $i: In) @tag { a: list(first: $n, of: [[1, 2], null]) @skip(if: $v) { id self { ...F } "
        + "} input(i: $i) int(n: 3) }\nfragment F on Query { name(upper: $v) ... on Node { id } ... @include(if: $v) { color(c: GREEN) } }",
        "{ node(id: 5) { id ... on Named { name } ... on Leaf { leaf } } union { __typename ... on Node { id } ...L } } fragment L "
        + "on Leaf { leaf }",
        "mutation { a: set(i: { a: 1, b: [{ a: 2 }], c: BLUE, d: 1e3, e: { x: 1 } }) { id } b: set(i: { a: 1, }) { name } }",
        "subscription S { tick }",
        "\"described\" query A { id } query B { ...F } \"\"\"block \"\"\" fragment F on Query { self { self { self { id } } } }",
        "{ any(x: { a: [1, 2.5, \"s\\u{1F600}\\n\", \"\"\"block\n  text\"\"\", $v, null, ENUM] }) }",
        "{ __schema { types { name kind fields(includeDeprecated: true) { name args { name type { ofType { name } } } } } "
        + "directives { name } } __type(name: \"In\") { inputFields { name defaultValue } } }",
        "# comment\n{ id, id, name(upper: true) list { id ...A ...B } } fragment A on Query { self { id } } fragment B on Query { "
        + "self { name } }");

    public static IReadOnlyList<byte[]> Sdls { get; } = Utf8(
        Sdl,
        "type Query { a(x: [Int!]! = [1]): String } extend type Query { b: Query } extend schema { mutation: M } type M { c: Int }",
        "input A { b: B = {} c: [A!] } input B @oneOf { a: A d: Int } enum E { X Y } union U = Query | Q2 type Query { u: U } type "
        + "Q2 { e(a: A = { b: { d: 1 } }): E }");

    private static byte[][] Utf8(params IEnumerable<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
