using System.Diagnostics;
using System.Globalization;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// Measures what queries cost on machines without wide vector instructions: runs <c>compare --ours</c> in processes, some of which may not
/// use AVX-512, AVX2, or anything beyond what the runtime itself requires, interleaved over several rounds. Prints one line per query,
/// engine and setting, with the median over the rounds of the ratio to all instructions.
/// </summary>
internal static class Instructions
{
    private static readonly (string Setting, string? Variable)[] Settings =
    [
        ("all", null),
        ("without AVX-512", "DOTNET_EnableAVX512"),
        ("without AVX2", "DOTNET_EnableAVX2"),
        ("portable", "DOTNET_EnableHWIntrinsic"),
    ];

    internal static void Run(string[] options)
    {
        string rows = Array.IndexOf(options, "--rows") is >= 0 and int at ? options[at + 1] : "1000000";
        int rounds = Array.IndexOf(options, "--rounds") is >= 0 and int of ? int.Parse(options[of + 1], CultureInfo.InvariantCulture) : 5;
        var times = new Dictionary<(string Query, string Engine, string Setting), List<double>>();
        for (int round = 0; round < rounds; round++)
        {
            foreach ((string setting, string? variable) in Settings)
            {
                foreach ((string query, string engine, double milliseconds) in Measure(rows, variable))
                {
                    if (!times.TryGetValue((query, engine, setting), out List<double>? rest))
                        times.Add((query, engine, setting), rest = []);
                    rest.Add(milliseconds);
                }
            }
        }

        Console.WriteLine("query,rows,engine,instructions,median_ms,ratio_to_all");
        foreach (((string query, string engine, string setting),
            List<double> list) in times.OrderBy(pair => Array.IndexOf(Queries.All, pair.Key.Query)))
        {
            double ratio = Numbers.Median(list.Zip(times[(query, engine, Settings[0].Setting)], (without, with) => without / with));
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{query},{rows},{engine},{setting},{Numbers.Median(list):F3},{ratio:F2}"));
        }
    }

    private static List<(string Query, string Engine, double Milliseconds)> Measure(string rows, string? variable)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!,
            ["compare", "--ours", "--quick", "--rows", rows])
        { RedirectStandardOutput = true };
        if (variable is not null)
            start.Environment[variable] = "0";
        using Process child = Process.Start(start)!;
        string[] lines = child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        child.WaitForExit();
        if (child.ExitCode != 0)
            throw new InvalidOperationException($"The comparison with {variable ?? "all instructions"} ended with {child.ExitCode}.");
        return [
            .. lines.Skip(1).Select(line => line.Split(','))
                .Select(parts => (parts[0], parts[2], double.Parse(parts[3], CultureInfo.InvariantCulture)))];
    }
}
