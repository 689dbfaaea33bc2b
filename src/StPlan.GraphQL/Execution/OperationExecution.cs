using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// One execution of an operation plan: its variables, its place in the response, its errors. Reused by the plan, one request after another.
/// </summary>
internal sealed class OperationExecution(OperationPlan plan) : RequestState
{
    private readonly ArgumentValues?[] _arguments = new ArgumentValues?[plan.ArgumentSlots.Value];
    private readonly bool[] _included = new bool[plan.Conditions.Count];
    private IServiceProvider? _services;
    private object? _rootValue;
    private CancellationToken _requestAborted;
    private int _maxLength;

    public OperationPlan Plan { get; } = plan;

    public ResponsePath Path { get; } = new();

    public ResponseBuffer Buffer { get; private set; } = null!;

    public VariableValues Variables { get; private set; } = VariableValues.None;

    public List<GraphQLError> Errors { get; } = [];

    /// <summary>What the operation costs with the variables of this request.</summary>
    public OperationCost Cost { get; set; }

    /// <summary>Whether the client wants the cost beside its answer.</summary>
    public bool IsCostReported { get; set; }

    /// <summary>What else stands in the response's <c>extensions</c>, as JSON without the braces; empty for nothing.</summary>
    public ReadOnlyMemory<byte> Extensions { get; set; }

    /// <summary>Whether a mutation has been done. What is done is answered, however late: else its client could not know of it.</summary>
    public bool HasMutated { get; set; }

    public override IServiceProvider Services =>
        _services ?? throw new InvalidOperationException("The request was executed without services.");

    public override object RootValue => _rootValue!;

    public override CancellationToken RequestAborted => _requestAborted;

    public override Schema Schema => Plan.Schema;

    public void Begin(
        ResponseBuffer buffer, int maxResponseBytes, VariableValues variables, object rootValue, IServiceProvider? services,
        CancellationToken requestAborted)
    {
        Buffer = buffer;
        _maxLength = (int)Math.Min((long)(buffer?.Length ?? 0) + maxResponseBytes, int.MaxValue);
        Variables = variables;
        _rootValue = rootValue;
        _services = services;
        _requestAborted = requestAborted;
        for (var i = 0; i < _included.Length; i++)
        {
            _included[i] = Plan.Conditions[i].IsMet(variables);
        }
    }

    /// <summary>Forgets the request, so that the next one finds nothing of it.</summary>
    public void End()
    {
        Array.Clear(_arguments);
        Errors.Clear();
        Path.Truncate(0);
        Buffer = null!;
        Variables = VariableValues.None;
        Cost = default;
        IsCostReported = false;
        Extensions = default;
        HasMutated = false;
        IsProvisional = false;
        _rootValue = null;
        _services = null;
        _requestAborted = default;
    }

    /// <exception cref="OperationCanceledException">The client has left, or time is up, and nothing has been done that has to be
    /// told.</exception>
    public void ThrowIfAborted()
    {
        if (!HasMutated)
        {
            _requestAborted.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Asked at each item of a list: whether to go on at all.</summary>
    /// <exception cref="OperationCanceledException">As <see cref="ThrowIfAborted"/>.</exception>
    /// <exception cref="ExecutionStoppedException">The response has become larger than allowed.</exception>
    public void ThrowIfStopped()
    {
        ThrowIfAborted();
        if (Buffer.Length > _maxLength)
        {
            var done = Plan.Operation.Operation == OperationType.Mutation ? " The mutations up to there have been done." : "";
            throw new ExecutionStoppedException(new GraphQLError(
                $"The response is larger than allowed (MaxResponseBytes): select fewer fields, or smaller pages.{done}",
                    ErrorCodes.LimitExceeded));
        }
    }

    /// <summary>Whether an exception is a resolver's, to become a field error, and not the end of the request.</summary>
    public bool IsFieldError(Exception exception) =>
        exception is not ExecutionStoppedException && (HasMutated || !_requestAborted.IsCancellationRequested);

    /// <summary>Whether the selection is in, by its <c>@skip</c> and <c>@include</c>.</summary>
    public bool IsIncluded(int condition) =>
        condition == InclusionConditions.Always
        || (condition < _included.Length ? _included[condition] : Plan.Conditions[condition].IsMet(Variables));

    /// <summary>The field's arguments, coerced once a request however many objects the field is resolved for.</summary>
    /// <exception cref="GraphQLException">A variable holds null, or nothing, where the argument needs a value.</exception>
    public ArgumentValues GetArguments(ArgumentsPlan arguments)
    {
        if (arguments.Constant is { } constant)
        {
            return constant;
        }

        // Selection sets of abstract types are compiled while requests run, and may have slots that this execution has no room for.
        return arguments.Slot < _arguments.Length
            ? _arguments[arguments.Slot] ??= arguments.Coerce(Variables)
            : arguments.Coerce(Variables);
    }

    public void AddError(GraphQLError error, FieldInfo field)
    {
        Errors.Add(error with
        {
            Locations = error.Locations.IsEmpty ? field.GetLocations() : error.Locations,
            Path = Path.ToImmutableArray(),
        });
    }

    /// <summary>A null where the type allows it, or an error and false where it does not (spec 6.4.4).</summary>
    public bool CompleteNull(FieldInfo field, bool isNonNull)
    {
        if (!isNonNull)
        {
            Buffer.WriteNull();
            return true;
        }

        AddError(new GraphQLError($"Cannot return null for non-nullable field {field.Coordinate}.", ErrorCodes.NonNullViolation), field);
        return false;
    }

    /// <summary>
    /// A value that its type cannot be made of, at the current path, such as an item of a list: an error, and null where the type allows
    /// it.
    /// </summary>
    public bool CompleteMisfit(FieldInfo field, bool isNonNull, string message)
    {
        AddError(new GraphQLError(
            message, ErrorCodes.Internal)
        { Exception = new InvalidOperationException($"{field.Coordinate}: {message}") }, field);
        if (isNonNull)
        {
            return false;
        }

        Buffer.WriteNull();
        return true;
    }

    /// <summary>
    /// Something non-null inside a value was null (spec 6.4.4): what the value wrote is taken back and null written in its place; false
    /// when it is non-null itself. The error is recorded already.
    /// </summary>
    public bool TakeBack(bool isNonNull, int bufferLength, int pathDepth)
    {
        Path.Truncate(pathDepth);
        if (isNonNull)
        {
            return false;
        }

        Buffer.Truncate(bufferLength);
        Buffer.WriteNull();
        return true;
    }

    /// <summary>
    /// A field error (spec 6.4.4): recorded, what the field wrote taken back, and null written in its place; false when the field is
    /// non-null.
    /// </summary>
    public bool Fail(FieldInfo field, Exception exception, int bufferLength, int pathDepth)
    {
        Buffer.Truncate(bufferLength);
        Path.Truncate(pathDepth);
        AddError(ErrorOf(exception, field), field);
        if (field.Field.Type.IsNonNull)
        {
            return false;
        }

        Buffer.WriteNull();
        return true;
    }

    // A driver may have words of its own for being cancelled; they are no bug.
    private GraphQLError ErrorOf(Exception exception, FieldInfo field) =>
        exception is not GraphQLException && _requestAborted.IsCancellationRequested
        ? new GraphQLError($"{field.Coordinate} was cancelled: the time for the request was up.", ErrorCodes.Timeout)
        : ErrorOf(exception);

    public static GraphQLError ErrorOf(Exception exception) => exception is GraphQLException { Error: var error }
        ? error
        : new GraphQLError("Unexpected execution error.", ErrorCodes.Internal) { Exception = exception };
}

/// <summary>The whole request has to end, and not only the field where this was found: a limit of the response.</summary>
internal sealed class ExecutionStoppedException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLError Error { get; } = error;
}

/// <summary>
/// Where execution stands in the response: a stack of response names and list indices. Pushing costs two stores; only an error reads it.
/// </summary>
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
