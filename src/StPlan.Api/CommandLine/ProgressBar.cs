using System.Globalization;
using StPlan.Data.Writing;

namespace StPlan.Api.CommandLine;

/// <summary>How far a write is, on standard error; where that is no terminal, nothing.</summary>
internal sealed class ProgressBar : IProgress<WriteProgress>
{
    private const int Width = 30;

    private int _length;

    public void Report(WriteProgress value)
    {
        if (!Console.IsErrorRedirected)
        {
            var bar = Render(value);
            _length = bar.Length;
            Console.Error.Write("\r" + bar);
        }
    }

    /// <summary>Takes the bar away.</summary>
    public void Clear()
    {
        if (_length > 0)
        {
            Console.Error.Write("\r" + new string(' ', _length) + "\r");
        }
    }

    internal static string Render(WriteProgress value)
    {
        var filled = value.Total == 0 ? Width : (int)((long)Width * value.Done / value.Total);
        return string.Create(CultureInfo.InvariantCulture,
            $"[{new string('#', filled)}{new string('.', Width - filled)}] {value.Done}/{value.Total}");
    }
}
