namespace StPlan.GraphQL.TypeSystem;

/// <summary>The rows of a list that a client asks for, by their positions. Nothing is read before it is needed.</summary>
internal abstract class Rows<T>
{
    /// <summary>How many there are.</summary>
    public abstract int Count { get; }

    /// <summary>Whether there is a row at that position; takes less than counting all of them where it can.</summary>
    public abstract bool HasRowAt(int position);

    /// <summary>The rows from <paramref name="start"/> up to <paramref name="end"/>, or fewer when there are no more.</summary>
    public abstract IReadOnlyList<T> Take(int start, int end);
}
