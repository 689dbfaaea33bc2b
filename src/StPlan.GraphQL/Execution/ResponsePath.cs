using System.Collections.Immutable;

namespace StPlan.GraphQL.Execution;

/// <summary>Where execution stands in the response: a stack of response names and list indices. Pushing costs two stores; only an error reads it.</summary>
internal sealed class ResponsePath
{
    private Segment[] _segments = new Segment[16];

    public int Depth { get; private set; }

    public void Push(string responseName)
    {
        if (Depth == _segments.Length)
        {
            Array.Resize(ref _segments, Depth * 2);
        }

        _segments[Depth++] = new Segment(responseName, 0);
    }

    public void PushIndex()
    {
        if (Depth == _segments.Length)
        {
            Array.Resize(ref _segments, Depth * 2);
        }

        _segments[Depth++] = new Segment(null, 0);
    }

    /// <summary>Moves on to another item of the list that was pushed last.</summary>
    public void SetIndex(int index) => _segments[Depth - 1].Index = index;

    public void Pop() => Depth--;

    public void Truncate(int depth) => Depth = depth;

    public ImmutableArray<object> ToImmutableArray() =>
        [.. _segments.Take(Depth).Select(s => s.ResponseName is null ? s.Index : (object)s.ResponseName)];

    private struct Segment(string? responseName, int index)
    {
        public readonly string? ResponseName = responseName;
        public int Index = index;
    }
}
