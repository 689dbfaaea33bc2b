namespace StPlan.OpenData.Rdf;

/// <summary>Statements, kept by what they are about and in the order in which that was first described. A statement that is made twice is
/// there once.</summary>
internal sealed class Graph
{
    private readonly List<Resource> _resources = [];
    private readonly Dictionary<Iri, Resource> _bySubject = [];

    public IReadOnlyList<Resource> Resources => _resources;

    /// <summary>What is said of something; to be added to.</summary>
    public Resource Describe(Iri subject)
    {
        if (!_bySubject.TryGetValue(subject, out var resource))
        {
            resource = new Resource(subject);
            _bySubject.Add(subject, resource);
            _resources.Add(resource);
        }

        return resource;
    }
}
