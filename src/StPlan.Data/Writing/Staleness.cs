using System.Globalization;
using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>Whether a sender knows the latest state of what they change (optimistic concurrency).</summary>
internal static class Staleness
{
    /// <param name="expected">What the sender takes for the latest; null when they do not mind.</param>
    /// <param name="current">The latest there is; 0 for none.</param>
    public static StaleVersion? Of(int? expected, int current) => expected is null || expected == current
        ? null
        : new StaleVersion(
            new Text(
                string.Create(CultureInfo.InvariantCulture, $"Bản mới nhất là số {current}, không phải số {expected}: đã có người khác thay đổi. Hãy xem lại rồi gửi tiếp."),
                string.Create(CultureInfo.InvariantCulture, $"Found {current} as the latest; expected {expected}: somebody else has changed it. Look again, then send again.")),
            current);
}
