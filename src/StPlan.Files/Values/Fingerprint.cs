using System.Security.Cryptography;
using System.Text;
using StPlan.Data.Writing;

namespace StPlan.Files.Values;

/// <summary>
/// Tells whether a report says the same as another, whatever the spelling of its numbers: a few letters that fit into a hidden cell.
/// </summary>
internal static class Fingerprint
{
    private const int Length = 16;

    public static string Of(ReportSubmission report)
    {
        // Record separators cannot stand in texts (CleanText), so that no two different reports run into one.
        var stated = string.Join('\u001E', ReportColumns.Stated.Select(column => column.Write(report)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stated)))[..Length];
    }
}
