using System.Collections.Concurrent;
using System.Diagnostics;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>
/// A program that serves until its standard input ends: it then stops, as it also does when the test process dies, which closes
/// its end of the pipe.
/// </summary>
internal sealed class EngineProcess : IDisposable
{
    private const int KeptLines = 50;
    private static readonly TimeSpan Ending = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _printed = new();

    internal EngineProcess(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the run of the tests is told of itself is not for engines.
        start.Environment["LC_ALL"] = "C";
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    internal int Id => _process.Id;

    internal bool HasEnded => _process.HasExited;

    /// <summary>The last lines that the program printed.</summary>
    internal string Printed => string.Join('\n', _printed);

    /// <summary>Waits until the program answers.</summary>
    internal async Task UntilAsync(string what, Func<CancellationToken, Task<bool>> answers, TimeSpan limit)
    {
        using var time = new CancellationTokenSource(limit);
        while (true)
        {
            if (HasEnded)
                throw new InvalidOperationException($"{what} ended with {_process.ExitCode}.\n{Printed}");
            try
            {
                if (await answers(time.Token))
                    return;
                await Task.Delay(TimeSpan.FromMilliseconds(50), time.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"{what} did not answer within {limit.TotalSeconds} seconds.\n{Printed}");
            }
        }
    }

    /// <summary>Ends the program at once, as a crash would.</summary>
    internal void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit(Ending);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(Ending))
            Kill();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        _printed.Enqueue(line);
        if (_printed.Count > KeptLines)
            _printed.TryDequeue(out _);
    }
}
