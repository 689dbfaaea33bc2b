namespace StPlan.GraphQL.TypeSystem;

/// <summary><c>PageInfo</c>, the same for all connections.</summary>
internal sealed class PageInfoType : ObjectType<PageInfo>
{
    protected override void Configure(ObjectTypeDescriptor<PageInfo> descriptor)
    {
        descriptor.Description("Whether a list goes on before and after this page, and where the page begins and ends.");
        descriptor.Field(p => p.HasNextPage).Description("Whether items follow this page.");
        descriptor.Field(p => p.HasPreviousPage).Description("Whether items stand before this page.");
        descriptor.Field(p => p.StartCursor).Description("The cursor of the first item; null on an empty page.");
        descriptor.Field(p => p.EndCursor).Description("The cursor of the last item; null on an empty page.");
    }
}
