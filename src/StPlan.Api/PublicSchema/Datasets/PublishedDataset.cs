using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;

namespace StPlan.Api.PublicSchema.Datasets;

/// <summary>A dataset as of a release.</summary>
internal sealed record PublishedDataset(Dataset Dataset, PublishedData Data);
