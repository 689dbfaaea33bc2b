using System.IO.Packaging;

namespace StPlan.Files.Xlsx;

/// <summary>
/// The parts of a spreadsheet that matter here, found by their relationships (ECMA-376 part 2). Parts are read forward only, and what is
/// not needed is never opened: not the drawings, and not the hyperlinks, whose addresses people mistype.
/// </summary>
internal sealed class XlsxWorkbook
{
    private XlsxWorkbook(IReadOnlyList<XlsxSheet> sheets) => Sheets = sheets;

    /// <summary>In the order of the tabs; hidden ones too.</summary>
    public IReadOnlyList<XlsxSheet> Sheets { get; }

    public static XlsxWorkbook Open(Package package, FileLimits limits)
    {
        var workbook = Parts(package, package.GetRelationships(), new Uri("/", UriKind.Relative))
            .FirstOrDefault(part => IsOfType(part.Relationship, "officeDocument")).Part
            ?? throw new InvalidDataException("There is no workbook in it.");
        var parts = Parts(package, workbook.GetRelationships(), workbook.Uri).ToList();
        var (names, is1904) = ReadSheetNames(workbook);
        var context = new XlsxContext(
            Part("sharedStrings") is { } strings ? XlsxStrings.Read(strings, limits) : [],
            Part("styles") is { } styles ? XlsxStyles.Read(styles) : [],
            is1904,
            limits);
        return new XlsxWorkbook(
        [
            .. from name in names
               join part in parts on name.RelationshipId equals part.Relationship.Id
               where IsOfType(part.Relationship, "worksheet")
               select new XlsxSheet(name.Name, part.Part, context),
        ]);

        PackagePart? Part(string type) => parts.FirstOrDefault(part => IsOfType(part.Relationship, type)).Part;
    }

    private static (List<(string Name, string RelationshipId)> Names, bool Is1904) ReadSheetNames(PackagePart workbook)
    {
        var names = new List<(string, string)>();
        var is1904 = false;
        using var xml = XlsxXml.Open(workbook);
        while (xml.Read())
        {
            if (XlsxXml.IsElement(xml, "sheet"))
            {
                names.Add((XlsxXml.Attribute(xml, "name") ?? "", XlsxXml.Attribute(xml, "id") ?? ""));
            }
            else if (XlsxXml.IsElement(xml, "workbookPr"))
            {
                is1904 = XlsxXml.Attribute(xml, "date1904") is "1" or "true";
            }
        }

        return (names, is1904);
    }

    private static IEnumerable<(PackageRelationship Relationship, PackagePart Part)> Parts(
        Package package, PackageRelationshipCollection relationships, Uri source) =>
        from relationship in relationships
        where relationship.TargetMode == TargetMode.Internal
        let uri = PackUriHelper.ResolvePartUri(source, relationship.TargetUri)
        where package.PartExists(uri)
        select (relationship, package.GetPart(uri));

    /// <summary>The last segment alone: the strict format has other namespaces than the one that everybody writes.</summary>
    private static bool IsOfType(PackageRelationship? relationship, string type) =>
        relationship?.RelationshipType.EndsWith("/" + type, StringComparison.Ordinal) == true;
}
