using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Formats;

/// <summary>JSON Lines (https://jsonlines.org): an object a line, to be read one at a time.</summary>
internal static class JsonLinesFormat
{
    public static void Write(Dataset dataset, PublishedData data, Stream output)
    {
        using var json = new RowJson(dataset);
        foreach (var row in dataset.Read(data))
        {
            json.Write(row, output);
            output.Write("\n"u8);
        }
    }
}
