using System.Runtime.InteropServices;

namespace StPlan.Api.Hosting;

/// <summary>
/// The signals by which a process is asked to end: SIGTERM by whoever runs servers, SIGINT (Ctrl+C) and SIGQUIT by people.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _first = new();
    private readonly CancellationTokenSource _now = new();
    private readonly PosixSignalRegistration[] _registrations;

    public StopSignals() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, On),
        PosixSignalRegistration.Create(PosixSignal.SIGINT, On),
        PosixSignalRegistration.Create(PosixSignal.SIGQUIT, On),
    ];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken First => _first.Token;

    /// <summary>Cancelled by who does not want to wait: people at once, others when they ask twice.</summary>
    public CancellationToken Now => _now.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _first.Dispose();
        _now.Dispose();
    }

    private void On(PosixSignalContext signal)
    {
        signal.Cancel = true;
        if (signal.Signal != PosixSignal.SIGTERM || _first.IsCancellationRequested)
        {
            _now.Cancel();
        }

        _first.Cancel();
    }
}
