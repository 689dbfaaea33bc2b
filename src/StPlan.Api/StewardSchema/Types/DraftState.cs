using StPlan.Data.Releases;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Types;

/// <summary>What has become of what came in.</summary>
internal enum DraftState
{
    Draft,
    Published,
    Discarded,
}

internal static class DraftStates
{
    public static DraftState Of(IDraft draft) =>
        draft.ReleaseNumber is not null ? DraftState.Published : draft.DiscardedAt is null ? DraftState.Draft : DraftState.Discarded;
}

internal sealed class DraftStateType : EnumType<DraftState>
{
    protected override void Configure(EnumTypeDescriptor<DraftState> descriptor)
    {
        descriptor.Description("The state of a draft (tình trạng).");
        descriptor.Value(DraftState.Draft, "The next release will publish it (bản nháp).");
        descriptor.Value(DraftState.Published, "It is public (đã công bố).");
        descriptor.Value(DraftState.Discarded, "Somebody withdrew it, or a newer draft replaced it (đã rút hoặc thay thế).");
    }
}
