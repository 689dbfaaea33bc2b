namespace StPlan.GraphQL.TypeSystem;

/// <summary><c>SortEnumType</c>, HotChocolate's name for a direction.</summary>
internal sealed class SortEnumType : EnumType<SortDirection>
{
    // A key is read from every item and compared many times.
    private const double KeyCost = 10;

    protected override void Configure(EnumTypeDescriptor<SortDirection> descriptor)
    {
        descriptor.Name("SortEnumType").Description("Which end of an order comes first.");
        descriptor.Value(SortDirection.Asc, "The smallest first, and missing values before all others.");
        descriptor.Value(SortDirection.Desc, "The largest first, and missing values behind all others.");
        Directives = [CostDirectives.CostOf(KeyCost)];
    }
}
