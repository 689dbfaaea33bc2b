using System.Text;
using YamlDotNet.RepresentationModel;

namespace StPlan.Data.PlanDocuments;

/// <summary>A scalar with its place in the file, its text normalised as all texts are: NFC, white space folded, ends trimmed.</summary>
internal readonly record struct YamlScalar(YamlNode Node, string Raw)
{
    /// <summary>Whether it stands in for a text that is not there, which has been reported.</summary>
    public bool IsMissing => Raw.Length == 0;

    public string Value { get; } =
        string.Join(' ', Raw.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
