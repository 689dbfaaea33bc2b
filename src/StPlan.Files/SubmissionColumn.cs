using StPlan.Domain;

namespace StPlan.Files;

/// <summary>A column that holds a value of what is submitted.</summary>
public sealed class SubmissionColumn<TSubmission> : FileColumn
{
    private readonly Func<TSubmission, string?> _write;

    internal SubmissionColumn(string name, FileColumnType type, Text title, Text description, Func<TSubmission, string?> write)
        : base(name, type, title, description) => _write = write;

    /// <summary>The value as a cell holds it; null where there is none. Read again it is the same value.</summary>
    public string? Write(TSubmission submission) => _write(submission);
}
