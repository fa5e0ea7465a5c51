using System.Collections.Immutable;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace StateOfAi.Data.Benchmarks;

/// <summary>Runs all engines in one process, on the same rows, each with its ratio to ours.</summary>
public sealed class InOneProcess : ManualConfig
{
    /// <summary>Long enough for the slowest engine to process ten million rows a hundred times.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public InOneProcess()
    {
        AddJob(new Job().WithToolchain(new InProcessEmitToolchain(Longest, logOutput: true)).AsMutator());
        AddColumn(new RatioToOurs());
        AddFilter(
            new SimpleFilter(benchmark =>
                benchmark.Parameters[RatioToOurs.Engine] is not "Deedle"
                    || benchmark.Parameters["Rows"] is <= FrameEngines.MostRowsOfDeedle));
        Orderer = new AsListed();
        SummaryStyle = SummaryStyle.Default.WithMaxParameterColumnWidth(40);
    }

    /// <summary>Runs and shows benchmarks by size, then in the order in which the engines are listed, ours first.</summary>
    private sealed class AsListed() : DefaultOrderer(SummaryOrderPolicy.Declared)
    {
        public override IEnumerable<BenchmarkCase> GetExecutionOrder(ImmutableArray<BenchmarkCase> benchmarkCases,
            IEnumerable<BenchmarkLogicalGroupRule>? order = null) => benchmarkCases;
    }
}
