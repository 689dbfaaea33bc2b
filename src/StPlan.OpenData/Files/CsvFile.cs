using StPlan.OpenData.Formats;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Files;

/// <summary>A dataset as CSV, described by CSV on the Web.</summary>
internal sealed class CsvFile(Dataset dataset) : DatasetFile(dataset, "csv", MediaTypes.Csv, CsvFormat.Write)
{
    public override (string Name, string MediaType)? DescribedBy => (CsvwFile.NameOf(Dataset), MediaTypes.Csvw);
}
