// The chapters of the specification, September 2025, and the tests of each. A file that does not exist fails the judges
// (chapters.test.mjs).
const engine = 'tests/StPlan.GraphQL.Tests';

export const chapters = [
  ['2.1 Source text, tokens, comments', [`${engine}/Language/LexerTests.cs`, `${engine}/Language/SyntaxErrorTests.cs`]],
  ['2.2–2.8 Documents, operations, selection sets, fields, fragments',
    [`${engine}/Language/ParserTests.cs`, `${engine}/Language/Cases/SyntaxErrors.md`]],
  ['2.9 Input values', [`${engine}/Language/StringTests.cs`, `${engine}/Language/BlockStringTests.cs`, `${engine}/Language/LexerTests.cs`]],
  ['2.10–2.12 Variables, type references, directives', [`${engine}/Language/ParserTests.cs`]],
  ['3 Type system: definitions, extensions, type validation',
    [`${engine}/TypeSystem/SchemaValidationTests.cs`, `${engine}/TypeSystem/SchemaBuilderTests.cs`]],
  ['3 Type system: printing and reading back',
    [`${engine}/TypeSystem/SchemaPrinterTests.cs`, `${engine}/TypeSystem/SchemaRoundTripTests.cs`, `${engine}/Language/PrinterTests.cs`]],
  ['3.14 Schema coordinates, in what changed between schemas', ['tests/judges/schema-changes.test.mjs']],
  ['4 Introspection', [`${engine}/Introspection/IntrospectionTests.cs`, 'tests/judges/schema.test.mjs']],
  ['5 Validation, a file of cases for each rule',
    [`${engine}/Validation/ValidationRuleTests.cs`, `${engine}/Validation/FieldMergingTests.cs`]],
  ['6.1–6.2 Requests, operations, coercing variables',
    [`${engine}/Execution/ExecutionTests.cs`, `${engine}/Execution/VariableTypeTests.cs`]],
  ['6.2.3 Subscriptions', [`${engine}/Execution/SubscriptionTests.cs`, 'tests/StPlan.GraphQL.Http.Tests/EventStreamTests.cs']],
  ['6.3–6.4 Selection sets, fields, value completion, errors',
    [`${engine}/Execution/ExecutionTests.cs`, `${engine}/Execution/AsyncExecutionTests.cs`, `${engine}/Execution/CancellationTests.cs`]],
  ['7 Response', [`${engine}/Execution/ExecutionTests.cs`, 'tests/StPlan.GraphQL.Http.Tests/GraphQLOverHttpTests.cs']],
  ['GraphQL over HTTP', ['tests/StPlan.GraphQL.Http.Tests/GraphQLOverHttpTests.cs', 'tests/judges/http.test.mjs']],
];
