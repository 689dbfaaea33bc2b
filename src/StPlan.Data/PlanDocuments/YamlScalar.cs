using System.Text;
using YamlDotNet.RepresentationModel;

namespace StPlan.Data.PlanDocuments;

/// <summary>A scalar with its place in the file, its text normalised as all texts are: NFC, white space folded, ends trimmed.</summary>
internal readonly record struct YamlScalar(YamlNode Node, string Raw)
{
    public string Value { get; } = string.Join(' ', Raw.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
