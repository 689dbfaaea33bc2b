using System.Globalization;
using System.Xml;
using StPlan.FileFormats;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.StratMl;

/// <summary>Writes elements of StratML.</summary>
internal sealed class StratMlElements(XmlWriter xml)
{
    public const string Namespace = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    /// <summary>An element with elements in it.</summary>
    public void Group(string name, Action content, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        content();
        xml.WriteEndElement();
    }

    /// <summary>An element with a text; none where there is nothing to say.</summary>
    public void Text(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            xml.WriteElementString(name, Namespace, XmlCharacters.Clean(text));
        }
    }

    public void Day(string name, DateOnly day) => Text(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Without zeros at its end, as in all files.</summary>
    public void Number(string name, decimal? number) =>
        Text(name, number is null ? null : ((Cell)number).Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Unique in the document, and the same in every release. An <c>xsd:ID</c> begins with a letter or an underscore, which a UUID
    /// need not.</summary>
    /// <param name="kind">What it is of.</param>
    /// <param name="key">Its key.</param>
    public void Identifier(string kind, string key) =>
        Text("Identifier", $"_{NameBasedUuid.Create(NameBasedUuid.Url, TagUri.Of(kind, key))}");
}
