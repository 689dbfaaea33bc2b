using StPlan.OpenData.Model;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Files;

/// <summary>One of the files that every release has.</summary>
public abstract class OpenDataFile
{
    /// <summary>The same for every release: "tasks.csv".</summary>
    public abstract string Name { get; }

    public abstract string MediaType { get; }

    /// <summary>The dataset that it holds or describes; null where it is of all.</summary>
    public virtual Dataset? Dataset => null;

    /// <summary>The name of the file that describes this one, and the media type of that; null where there is none.</summary>
    public virtual (string Name, string MediaType)? DescribedBy => null;

    /// <summary>Whether it is worth compressing; what is compressed already is not.</summary>
    public bool IsCompressible { get; init; } = true;

    /// <summary>Whether <c>stplan.zip</c> has it too.</summary>
    public bool IsInArchive { get; init; } = true;

    /// <summary>Writes it: always the same bytes for the same release.</summary>
    /// <param name="release">Has the data, and the other files where this one is made of them.</param>
    /// <param name="output">Is only written to, from beginning to end.</param>
    internal abstract Task WriteAsync(RenderedRelease release, Stream output);

    public override string ToString() => Name;
}
