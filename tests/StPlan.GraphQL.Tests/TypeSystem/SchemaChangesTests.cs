using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.TypeSystem;

/// <summary>Each kind of change once; tests/judges/schema-changes.test.mjs judges them by the thousand against graphql-js.</summary>
public sealed class SchemaChangesTests
{
    public static TheoryData<string, string, string, string, string> Cases() => new()
    {
        { "Breaking RootTypeChanged", "schema { query: Query mutation: B } type B { c: Int }", "schema { query: Query } type B { c: Int }", "schema", "The Mutation type was B and is no more." },
        { "Breaking TypeRemoved", "enum A { B }", "", "A", "A was an enum and is removed." },
        { "Breaking TypeChangedKind", "scalar A", "enum A { B }", "A", "A was a scalar and is an enum." },
        { "Breaking TypeRemovedFromUnion", "type B { c: Int } type D { c: Int } union A = B | D", "type B { c: Int } type D { c: Int } union A = B", "A", "D was a member of A and is no more." },
        { "Breaking ValueRemovedFromEnum", "enum A { B C }", "enum A { B }", "A.C", "A.C was removed." },
        { "Breaking RequiredInputFieldAdded", "input A { b: Int }", "input A { b: Int c: Int! }", "A.c", "A.c was not there and is now required: Int!." },
        { "Breaking InputFieldBecameRequired", "input A { b: Int! = 1 }", "input A { b: Int! }", "A.b", "A.b had the default 1 and has none, so that it has to be given." },
        { "Breaking OneOfAdded", "input A { b: Int }", "input A @oneOf { b: Int }", "A", "A took any of its fields and takes exactly one (@oneOf)." },
        { "Breaking ImplementedInterfaceRemoved", "interface I { b: Int } type A implements I { b: Int }", "interface I { b: Int } type A { b: Int }", "A", "A implemented I and does no more." },
        { "Breaking FieldRemoved", "type A { b: Int c: [Int!] }", "type A { b: Int }", "A.c", "A.c was removed; it was [Int!]." },
        { "Breaking FieldChangedKind", "type A { b: Int! }", "type A { b: Int }", "A.b", "A.b was Int! and is Int." },
        { "Breaking FieldChangedKind", "input A { b: Int }", "input A { b: Int! }", "A.b", "A.b was Int and is Int!." },
        { "Breaking RequiredArgAdded", "type A { b: Int }", "type A { b(c: Int!): Int }", "A.b(c:)", "A.b(c:) was not there and is now required: Int!." },
        { "Breaking ArgBecameRequired", "type A { b(c: Int! = 1): Int }", "type A { b(c: Int!): Int }", "A.b(c:)", "A.b(c:) had the default 1 and has none, so that it has to be given." },
        { "Breaking ArgRemoved", "type A { b(c: Int = 2): Int }", "type A { b: Int }", "A.b(c:)", "A.b(c:) was removed; it was Int = 2." },
        { "Breaking ArgChangedKind", "type A { b(c: Int): Int }", "type A { b(c: [Int]): Int }", "A.b(c:)", "A.b(c:) was Int and is [Int]." },
        { "Breaking DirectiveRemoved", "directive @a on FIELD", "", "@a", "@a was removed." },
        { "Breaking DirectiveArgRemoved", "directive @a(b: Int) on FIELD", "directive @a on FIELD", "@a(b:)", "@a(b:) was removed; it was Int." },
        { "Breaking RequiredDirectiveArgAdded", "directive @a on FIELD", "directive @a(b: Int!) on FIELD", "@a(b:)", "@a(b:) was not there and is now required: Int!." },
        { "Breaking DirectiveRepeatableRemoved", "directive @a repeatable on FIELD", "directive @a on FIELD", "@a", "@a was repeatable and is no more." },
        { "Breaking DirectiveLocationRemoved", "directive @a on FIELD | FIELD_DEFINITION", "directive @a on FIELD", "@a", "@a could stand on FIELD_DEFINITION and can no more." },
        { "Dangerous ValueAddedToEnum", "enum A { B }", "enum A { B C }", "A.C", "A.C was not there and is now." },
        { "Dangerous TypeAddedToUnion", "type B { c: Int } type D { c: Int } union A = B", "type B { c: Int } type D { c: Int } union A = B | D", "A", "D was no member of A and is one now." },
        { "Dangerous OptionalInputFieldAdded", "input A { b: Int }", "input A { b: Int c: Int! = 1 }", "A.c", "A.c was not there and is now Int! = 1." },
        { "Dangerous OptionalArgAdded", "type A { b: Int }", "type A { b(c: Int): Int }", "A.b(c:)", "A.b(c:) was not there and is now Int." },
        { "Dangerous ImplementedInterfaceAdded", "interface I { b: Int } interface A { b: Int }", "interface I { b: Int } interface A implements I { b: Int }", "A", "A did not implement I and does now." },
        { "Dangerous ArgDefaultValueChange", "type A { b(c: Int = 1): Int }", "type A { b(c: Int = 2): Int }", "A.b(c:)", "A.b(c:) had the default 1 and has 2." },
        { "Dangerous ArgDefaultValueChange", "type A { b(c: Int = 1): Int }", "type A { b(c: Int): Int }", "A.b(c:)", "A.b(c:) had the default 1 and has none." },
        { "Dangerous InputFieldDefaultValueChange", "input A { b: [Int] = [1] }", "input A { b: [Int] = null }", "A.b", "A.b had the default [1] and has null." },
        { "Dangerous SpecifiedByChanged", "scalar A @specifiedBy(url: \"u\")", "scalar A", "A", "A was specified by u and is by nothing." },
        { "Safe RootTypeAdded", "schema { query: Query } type B { c: Int }", "schema { query: Query subscription: B } type B { c: Int }", "schema", "There was no Subscription type; it is B." },
        { "Safe TypeAdded", "", "input A { b: Int }", "A", "A was not there and is an input object." },
        { "Safe FieldAdded", "type A { b: Int }", "type A { b: Int c: A! }", "A.c", "A.c was not there and is now A!." },
        { "Safe FieldChangedKindSafe", "type A { b: [Int] }", "type A { b: [Int!]! }", "A.b", "A.b was [Int] and is [Int!]!." },
        { "Safe ArgChangedKindSafe", "type A { b(c: Int!): Int }", "type A { b(c: Int): Int }", "A.b(c:)", "A.b(c:) was Int! and is Int." },
        { "Safe ArgDefaultValueAdded", "type A { b(c: Int): Int }", "type A { b(c: Int = 1): Int }", "A.b(c:)", "A.b(c:) had no default and has the default 1." },
        { "Safe InputFieldDefaultValueAdded", "input A { b: Int! }", "input A { b: Int! = 1 }", "A.b", "A.b had no default and has the default 1." },
        { "Safe DirectiveAdded", "", "directive @a on FIELD", "@a", "@a was not there and is now." },
        { "Safe OptionalDirectiveArgAdded", "directive @a on FIELD", "directive @a(b: Int) on FIELD", "@a(b:)", "@a(b:) was not there and is now Int." },
        { "Safe DirectiveRepeatableAdded", "directive @a on FIELD", "directive @a repeatable on FIELD", "@a", "@a was not repeatable and is now." },
        { "Safe DirectiveLocationAdded", "directive @a on FIELD", "directive @a on FIELD | QUERY", "@a", "@a could not stand on QUERY and can now." },
        { "Safe OneOfRemoved", "input A @oneOf { b: Int }", "input A { b: Int }", "A", "A took exactly one of its fields (@oneOf) and takes any." },
        { "Safe SpecifiedByAdded", "scalar A", "scalar A @specifiedBy(url: \"u\")", "A", "A named no specification and is specified by u." },
        { "Safe DeprecationAdded", "enum A { B C }", "enum A { B C @deprecated }", "A.C", "A.C is now deprecated: \"No longer supported\"." },
        { "Safe DeprecationRemoved", "type A { b(c: Int @deprecated(reason: \"old\")): Int }", "type A { b(c: Int): Int }", "A.b(c:)", "A.b(c:) was deprecated (\"old\") and is no more." },
        { "Safe DeprecationReasonChanged", "type A { b: Int @deprecated(reason: \"old\") }", "type A { b: Int @deprecated(reason: \"older\") }", "A.b", "A.b was deprecated as \"old\" and is deprecated as \"older\"." },
        { "Safe DescriptionChanged", "type A { b: Int }", "\"New.\" type A { b: Int }", "A", "The description of A was absent and is \"New.\"." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_change_has_a_kind_a_coordinate_and_a_sentence(string kind, string before, string after, string coordinate, string message)
    {
        var change = Between(before, after).ShouldHaveSingleItem();

        $"{change.Severity} {change.Kind}".ShouldBe(kind);
        change.Coordinate.ShouldBe(coordinate);
        change.Message.ShouldBe(message);
    }

    [Fact]
    public void Every_kind_has_a_case() =>
        Cases().Select(c => c.Data.Item1.Split(' ')[1]).Distinct().ShouldBe(Enum.GetNames<SchemaChangeKind>(), ignoreOrder: true);

    [Theory]
    [InlineData("type A { b(c: Float = 1): Int }", "type A { b(c: Float = 1.0): Int }")]
    [InlineData("type A { b(c: ID = 1): Int }", "type A { b(c: ID = \"1\"): Int }")]
    [InlineData("type A { b(c: [Int] = 1): Int }", "type A { b(c: [Int] = [1]): Int }")]
    [InlineData("type A { b(c: String = \"d\"): Int }", "type A { b(c: String = \"\"\"d\"\"\"): Int }")]
    [InlineData("input I { x: [Float] y: Int } type A { b(c: I = { x: [1], y: 2 }): Int }", "input I { y: Int x: [Float] } type A { b(c: I = { y: 2, x: 1.0 }): Int }")]
    [InlineData("enum A { B C } directive @a(b: Int) on FIELD | QUERY", "directive @a(b: Int) on QUERY | FIELD enum A { C B }")]
    public void The_same_written_otherwise_is_no_change(string before, string after) => Between(before, after).ShouldBeEmpty();

    [Fact]
    public void Breaking_changes_come_first() =>
        Between("enum A { B }", "enum C { D } enum A { E }").Select(c => c.Severity)
            .ShouldBe([ChangeSeverity.Breaking, ChangeSeverity.Dangerous, ChangeSeverity.Safe]);

    private static IEnumerable<SchemaChange> Between(string before, string after) =>
        SchemaChanges.Between(Schema.FromSdl("type Query { q: Int } " + before), Schema.FromSdl("type Query { q: Int } " + after));
}
