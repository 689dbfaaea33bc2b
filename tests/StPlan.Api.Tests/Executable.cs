using System.Diagnostics;
using System.Text;
using StPlan.Api.CommandLine;

namespace StPlan.Api.Tests;

/// <summary>The executable, as an operator runs it: as a process, or its commands within this process, which takes a tenth of the
/// time.</summary>
internal static class Executable
{
    private static readonly RoutedWriter Output = new(Console.Out);
    private static readonly RoutedWriter Error = new(Console.Error);

    static Executable()
    {
        Console.SetOut(Output);
        Console.SetError(Error);
    }

    /// <summary>Runs a command to its end, in this process.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(params IEnumerable<string> arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        Output.Target = output;
        Error.Target = error;
        var exitCode = await StPlanCommandLine.RunAsync([.. arguments]);
        return (exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Starts a process.</summary>
    public static Process Start(params IEnumerable<string> arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(Hosting.StPlanServer).Assembly.Location, .. arguments])
        {
            // A short life is not worth measuring itself.
            Environment = { ["DOTNET_TieredPGO"] = "0" },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;

    /// <summary>Runs a process to its end: where it matters that it is one.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunProcessAsync(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>The console of those who have set a target, in all that they start; and of everybody else what it was before.</summary>
    private sealed class RoutedWriter(TextWriter otherwise) : TextWriter
    {
        private readonly AsyncLocal<TextWriter?> _target = new();

        public TextWriter Target
        {
            private get => _target.Value ?? otherwise;
            set => _target.Value = value;
        }

        public override Encoding Encoding => otherwise.Encoding;

        public override void Write(char value) => Target.Write(value);

        public override void Write(char[] buffer, int index, int count) => Target.Write(buffer, index, count);

        public override void Write(string? value) => Target.Write(value);

        public override void WriteLine(string? value) => Target.WriteLine(value);

        public override void Flush() => Target.Flush();
    }
}
