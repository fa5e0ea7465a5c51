using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Text.Json;
using NodaTime;
using StateOfAi.Data.Charts;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// Measures what a fresh process pays. This program repeatedly starts itself, once with an empty Main and once for each kind of first use,
/// in turn, so that all are measured under the same conditions. The difference from the empty program is the cost of the library, including
/// its JIT compilation.
/// </summary>
internal static class Startup
{
    internal const string ChildArgument = "startup-child";
    private const int DefaultRounds = 30;

    private static readonly string[] Works = ["empty", "libraries", "catalog", "one-table", "one-citation", "one-shown-table",
        "one-dataset", "one-shown-series", "one-chart", "one-search", "all-datasets",
        "all-tables"];

    internal static void Compare(string[] options)
    {
        int rounds = options is ["--rounds", string number] ? int.Parse(number, CultureInfo.InvariantCulture) : DefaultRounds;
        Dictionary<string, List<Times>> times = Works.ToDictionary(work => work, _ => new List<Times>());
        foreach (string work in Works)
            Measure(work);
        for (int round = 0; round < rounds; round++)
        {
            foreach (string work in Works)
                times[work].Add(Measure(work));
        }

        double empty = Numbers.Median(times["empty"].Select(time => time.Process));
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"work,process_ms,beyond_empty_ms,inside_ms,of_which_jit_ms,jitted_methods,again_ms ({rounds} rounds, medians)"));
        foreach (string work in Works)
        {
            double process = Of(time => time.Process);
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                    $"{work},{process:F1},{process - empty:F1},{Of(time => time.Inside):F2},{Of(time => time.Compiling):F2},"
                    + $"{Of(time => time.Methods):F0},{Of(time => time.Again):F2}"));

            double Of(Func<Times, double> part) => Numbers.Median(times[work].Select(part));
        }
    }

    /// <summary>
    /// Performs one kind of first use and prints how long it took within the process. The empty one does not touch the library.
    /// </summary>
    internal static void Do(string work)
    {
        TimeSpan compiledBefore = JitInfo.GetCompilationTime();
        long methodsBefore = JitInfo.GetCompiledMethodCount();
        long start = Stopwatch.GetTimestamp();
        Touch(work);
        double inside = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double compiling = (JitInfo.GetCompilationTime() - compiledBefore).TotalMilliseconds;
        long methods = JitInfo.GetCompiledMethodCount() - methodsBefore;
        start = Stopwatch.GetTimestamp();
        Touch(work);
        double again = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inside} {compiling} {methods} {again}"));
    }

    /// <summary>
    /// Each run uses a new catalog, so the second run does the same work with the code compiled and the libraries loaded.
    /// </summary>
    private static void Touch(string work)
    {
        if (work is "empty")
            return;
        if (work is "libraries")
            UseLibraries();
        else
            Touch(work, new Catalog(DataStore.Embedded));
    }

    /// <summary>
    /// What any program pays that reads the same bytes with System.Text.Json and creates one Noda Time date, and nothing else.
    /// </summary>
    private static void UseLibraries()
    {
        using Stream stream = typeof(Report).Assembly.GetManifestResourceStream("reports/2023/acquisitions.json")!;
        using JsonDocument document = JsonDocument.Parse(stream);
        _ = new LocalDate(2023, 10, 12).PlusDays(document.RootElement.GetPropertyCount());
    }

    private static void Touch(string work, Catalog catalog)
    {
        switch (work)
        {
            case "catalog":
                _ = catalog.Reports[2023];
                break;
            case "one-table":
                _ = catalog.Reports[2023].Acquisitions;
                break;
            case "one-citation":
                _ = catalog.Reports[2023].Acquisitions[0].Provenance.Citation.ToString();
                break;
            case "one-shown-table":
                _ = catalog.Reports[2023].Acquisitions.ToText();
                break;
            case "one-shown-series":
                _ = catalog.Datasets.NvidiaRevenue.DataCenter.TakeLast(8).ToText();
                break;
            case "one-chart":
                _ = catalog.Datasets.NvidiaRevenue.DataCenter.ToChart().ToPng();
                break;
            case "one-search":
                foreach (SearchHit hit in catalog.Search("US AI unicorns value").Take(3))
                    _ = hit.ToString();
                break;
            case "one-dataset":
                _ = catalog.Datasets.NvidiaRevenue.Latest;
                break;
            case "all-datasets":
                foreach (IDataset dataset in catalog.Datasets)
                {
                    foreach (PartialDate vintage in dataset.Vintages)
                        _ = dataset.OfVintage(vintage);
                }

                break;
            case "all-tables":
                foreach (ITable table in catalog.Tables)
                    _ = table.Name;
                break;
        }
    }

    private static Times Measure(string work)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [ChildArgument, work]) { RedirectStandardOutput = true };
        long begin = Stopwatch.GetTimestamp();
        using Process child = Process.Start(start)!;
        string printed = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        double process = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        if (child.ExitCode != 0)
            throw new InvalidOperationException($"The program for '{work}' ended with {child.ExitCode}.");
        double[] inside = [.. printed.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new(process, inside[0], inside[1], inside[2], inside[3]);
    }

    /// <summary>
    /// Milliseconds for the whole process, for the work within it, and for compiling methods for that work; the number of these methods;
    /// and milliseconds for the same work done again.
    /// </summary>
    private sealed record Times(double Process, double Inside, double Compiling, double Methods, double Again);
}
