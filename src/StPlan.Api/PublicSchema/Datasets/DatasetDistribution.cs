using StPlan.Domain.Publishing;
using StPlan.OpenData.Files;

namespace StPlan.Api.PublicSchema.Datasets;

/// <summary>A file of a release that holds a dataset.</summary>
internal sealed record DatasetDistribution(OpenDataFile File, Release Release);
