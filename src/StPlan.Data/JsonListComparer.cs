using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace StPlan.Data;

/// <summary>Lists in rows are never changed in place, so that the same list is the same value.</summary>
internal sealed class JsonListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (left, right) => ReferenceEquals(left, right), list => list.Count, list => list);
