using System.Net.Sockets;
using System.Text;

namespace StPlan.Api.Tests.Shutdown;

/// <summary>
/// Asks without a pause on one connection for as long as that is kept, and never again for what went wrong, as HttpClient would. Ends when
/// nobody takes connections any more; that a connection was never taken in is no failure, since a client may try it again elsewhere.
/// </summary>
internal sealed class KeepAliveClient(Uri address)
{
    private static readonly byte[] Request = "GET /graphql?query=%7Btasks%7BtotalCount%7D%7D HTTP/1.1\r\nHost: stplan\r\n\r\n"u8.ToArray();

    private readonly List<string> _failures = [];
    private int _answered;

    public int Answered => Volatile.Read(ref _answered);

    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Whether an answer said that the connection is closed after it.</summary>
    public bool WasAskedToLeave { get; private set; }

    public async Task RunAsync()
    {
        while (true)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(address.Host, address.Port);
            }
            catch (SocketException)
            {
                return;
            }

            if (!await AskAsync(client.GetStream()))
            {
                return;
            }
        }
    }

    /// <returns>Whether to connect again.</returns>
    private async Task<bool> AskAsync(NetworkStream stream)
    {
        for (var asked = 0; ; asked++)
        {
            var answer = "";
            try
            {
                await stream.WriteAsync(Request);
                answer = await ReadAsync(stream);
            }
            catch (IOException exception)
            {
                answer = answer.Length == 0 && asked == 0 ? "" : exception.Message;
            }

            if (answer.Length == 0 && asked == 0)
            {
                return false;
            }

            if (!answer.StartsWith("HTTP/1.1 200", StringComparison.Ordinal) || !answer.EndsWith('}'))
            {
                _failures.Add($"request {asked} of its connection: \"{answer}\"");
                return false;
            }

            Interlocked.Increment(ref _answered);
            if (answer.Contains("Connection: close", StringComparison.OrdinalIgnoreCase))
            {
                WasAskedToLeave = true;
                return true;
            }
        }
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var buffer = new byte[8192];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length));
            length += read;
            var text = Encoding.UTF8.GetString(buffer, 0, length);
            if (read == 0 || IsWhole(text))
            {
                return text;
            }
        }
    }

    private static bool IsWhole(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var header = text.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase);
        return end > 0 && header > 0
            && text.Length - end
                - 4 >= int.Parse(text.AsSpan(header + 16, text.IndexOf('\r', header) - header - 16),
                    System.Globalization.CultureInfo.InvariantCulture);
    }
}
