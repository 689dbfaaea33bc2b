using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Changes of arguments (spec 3.6.1) and of the fields of input objects (spec 3.10): the same but for what they are called.</summary>
internal sealed class InputValueChanges
{
    private readonly Func<string, string> _coordinate;
    private readonly Kinds _kinds;

    private InputValueChanges(Func<string, string> coordinate, Kinds kinds)
    {
        _coordinate = coordinate;
        _kinds = kinds;
    }

    public static InputValueChanges OfFieldArguments(string field) => new(
        name => $"{field}({name}:)",
        new Kinds(SchemaChangeKind.ArgRemoved, SchemaChangeKind.RequiredArgAdded, SchemaChangeKind.OptionalArgAdded));

    public static InputValueChanges OfDirectiveArguments(string directive) => new(
        name => $"{directive}({name}:)",
        new Kinds(SchemaChangeKind.DirectiveArgRemoved, SchemaChangeKind.RequiredDirectiveArgAdded, SchemaChangeKind.OptionalDirectiveArgAdded));

    public static InputValueChanges OfInputFields(string type) => new(
        name => $"{type}.{name}",
        new Kinds(SchemaChangeKind.FieldRemoved, SchemaChangeKind.RequiredInputFieldAdded, SchemaChangeKind.OptionalInputFieldAdded)
        {
            Changed = SchemaChangeKind.FieldChangedKind,
            ChangedSafely = SchemaChangeKind.FieldChangedKindSafe,
            BecameRequired = SchemaChangeKind.InputFieldBecameRequired,
            DefaultChanged = SchemaChangeKind.InputFieldDefaultValueChange,
            DefaultAdded = SchemaChangeKind.InputFieldDefaultValueAdded,
        });

    public IEnumerable<SchemaChange> Between(IEnumerable<InputValue> before, IEnumerable<InputValue> after)
    {
        var matched = Matched.ByName(before, after, v => v.Name);
        return
        [
            .. matched.Removed.Select(v => Change(_kinds.Removed, v, $"was removed; it was {Definition(v)}")),
            .. matched.Added.Select(v => v.IsRequired
                ? Change(_kinds.RequiredAdded, v, $"was not there and is now required: {Definition(v)}")
                : Change(_kinds.OptionalAdded, v, $"was not there and is now {Definition(v)}")),
            .. matched.Kept.SelectMany(pair => Between(pair.Before, pair.After)),
        ];
    }

    private static string Definition(InputValue value) =>
        $"{value.Type}{(value.DefaultValue is null ? "" : $" = {Printer.Print(value.DefaultValue)}")}";

    private static string Default(InputValue value) => (value.DefaultValue, value.IsRequired) switch
    {
        (null, true) => "none, so that it has to be given",
        (null, false) => "none",
        ({ } @default, _) => Printer.Print(@default),
    };

    private IEnumerable<SchemaChange> Between(InputValue before, InputValue after)
    {
        var coordinate = _coordinate(before.Name);
        if (!TypeCompatibility.IsSafeForInput(before.Type, after.Type))
        {
            yield return Change(_kinds.Changed, before, $"was {before.Type} and is {after.Type}");
        }
        else
        {
            if (!TypeCompatibility.AreTheSame(before.Type, after.Type))
            {
                yield return Change(_kinds.ChangedSafely, before, $"was {before.Type} and is {after.Type}");
            }

            // Whoever left it out gets another value now.
            var (was, @is) = (DefaultValueText.Of(before), DefaultValueText.Of(after));
            if (was != @is)
            {
                yield return was is null
                    ? Change(_kinds.DefaultAdded, before, $"had no default and has the default {Printer.Print(after.DefaultValue!)}")
                    : Change(
                        after.IsRequired ? _kinds.BecameRequired : _kinds.DefaultChanged,
                        before,
                        $"had the default {Printer.Print(before.DefaultValue!)} and has {Default(after)}");
            }
        }

        foreach (var change in AnnotationChanges.OfDeprecation(coordinate, before.DeprecationReason, after.DeprecationReason)
            .Concat(AnnotationChanges.OfDescription(coordinate, before.Description, after.Description)))
        {
            yield return change;
        }
    }

    private SchemaChange Change(SchemaChangeKind kind, InputValue value, string predicate)
    {
        var coordinate = _coordinate(value.Name);
        return new SchemaChange(kind, coordinate, $"{coordinate} {predicate}.");
    }

    private sealed record Kinds(SchemaChangeKind Removed, SchemaChangeKind RequiredAdded, SchemaChangeKind OptionalAdded)
    {
        public SchemaChangeKind Changed { get; init; } = SchemaChangeKind.ArgChangedKind;

        public SchemaChangeKind ChangedSafely { get; init; } = SchemaChangeKind.ArgChangedKindSafe;

        public SchemaChangeKind BecameRequired { get; init; } = SchemaChangeKind.ArgBecameRequired;

        public SchemaChangeKind DefaultChanged { get; init; } = SchemaChangeKind.ArgDefaultValueChange;

        public SchemaChangeKind DefaultAdded { get; init; } = SchemaChangeKind.ArgDefaultValueAdded;
    }
}
