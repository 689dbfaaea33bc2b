namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// What changed. The names are those of graphql-js' <c>BreakingChangeType</c>, <c>DangerousChangeType</c> and <c>SafeChangeType</c>
/// where it has one. It has none for root types, <c>@oneOf</c>, <c>@specifiedBy</c> and <c>@deprecated</c>, and none for an
/// argument that has to be given because its default went: there it sees only the default.
/// </summary>
public enum SchemaChangeKind
{
    // Breaking
    RootTypeChanged,
    TypeRemoved,
    TypeChangedKind,
    TypeRemovedFromUnion,
    ValueRemovedFromEnum,
    RequiredInputFieldAdded,
    InputFieldBecameRequired,
    OneOfAdded,
    ImplementedInterfaceRemoved,
    FieldRemoved,
    FieldChangedKind,
    RequiredArgAdded,
    ArgBecameRequired,
    ArgRemoved,
    ArgChangedKind,
    DirectiveRemoved,
    DirectiveArgRemoved,
    RequiredDirectiveArgAdded,
    DirectiveRepeatableRemoved,
    DirectiveLocationRemoved,

    // Dangerous
    ValueAddedToEnum,
    TypeAddedToUnion,
    OptionalInputFieldAdded,
    OptionalArgAdded,
    ImplementedInterfaceAdded,
    ArgDefaultValueChange,
    InputFieldDefaultValueChange,
    SpecifiedByChanged,

    // Safe
    RootTypeAdded,
    TypeAdded,
    FieldAdded,
    FieldChangedKindSafe,
    ArgChangedKindSafe,
    ArgDefaultValueAdded,
    InputFieldDefaultValueAdded,
    DirectiveAdded,
    OptionalDirectiveArgAdded,
    DirectiveRepeatableAdded,
    DirectiveLocationAdded,
    OneOfRemoved,
    SpecifiedByAdded,
    DeprecationAdded,
    DeprecationRemoved,
    DeprecationReasonChanged,
    DescriptionChanged,
}
