using StPlan.OpenData.Model;

namespace StPlan.OpenData.Files;

/// <summary>LICENSE.txt: under which terms, and what to name as the source.</summary>
internal static class LicenseText
{
    public static string Write(PublishedPackage package)
    {
        var license = package.Publication.License;
        return $"""
            {license.Name}
            {license.Url}

            Dữ liệu được phép sử dụng theo giấy phép trên. Khi sử dụng, ghi nguồn:
            The data may be used under the licence above. When you use them, name the source:

            {package.Citation.Vi}
            {package.Citation.En}

            Toàn văn kế hoạch là văn bản hành chính của cơ quan nhà nước. Bản tiếng Anh là bản dịch không chính thức.
            The plan's text is an administrative document of the State. The English texts are an unofficial translation.

            """.ReplaceLineEndings("\n");
    }
}
