using StPlan.OpenData.Formats;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Files;

/// <summary>The same CSV with a byte order mark before it, without which old versions of Excel do not know UTF-8. Not among the files of a
/// release: a way to ask for one.</summary>
internal sealed class MarkedCsvFile(Dataset dataset) : DatasetFile(dataset, "bom.csv", MediaTypes.Csv, (d, data, output) =>
{
    output.Write([0xEF, 0xBB, 0xBF]);
    CsvFormat.Write(d, data, output);
});
