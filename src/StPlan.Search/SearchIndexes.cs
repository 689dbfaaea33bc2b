using System.Runtime.CompilerServices;
using StPlan.Domain.Publishing;

namespace StPlan.Search;

/// <summary>
/// The index of each <see cref="PublishedData"/>: asked with the very data that an answer is made from, so that a search can find nothing
/// of another release. Built when first asked for; gone when nobody holds those data any more.
/// </summary>
/// <remarks>
/// Nobody knows when the last request that took some data has ended, but for the garbage collector. An index holds its memory by safe
/// handles, which free it then.
/// </remarks>
public sealed class SearchIndexes
{
    private readonly ConditionalWeakTable<PublishedData, Lazy<SearchIndex>> _indexes = [];

    public SearchIndex Of(PublishedData data) =>
        _indexes.GetValue(data, each => new Lazy<SearchIndex>(() => SearchIndex.Build(each))).Value;
}
