using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.OpenData.Model;

/// <summary>
/// The last column of every dataset, always there so that no schema depends on it: a table that is handed on without its file name, headers
/// and package still says that it is invented.
/// </summary>
internal sealed class DemoColumn() : Column(
    "demo",
    ColumnType.Boolean,
    new Text("DEMO", "DEMO"),
    new Text(
        "true: lần công bố có số liệu giả định để minh họa (DEMO), không phải kết quả thực hiện. Giống nhau ở mọi hàng của tệp.",
        "true: the release holds data that are invented for demonstration (DEMO), not results. The same in every row of a file."))
{
    internal override Cell Read(object row, PublishedData data) => data.IsDemo;
}
