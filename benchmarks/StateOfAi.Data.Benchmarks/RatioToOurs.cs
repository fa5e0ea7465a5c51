using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace StateOfAi.Data.Benchmarks;

/// <summary>The mean of a benchmark divided by that of our engine on the same rows with the same number of threads.</summary>
internal sealed class RatioToOurs : IColumn
{
    internal const string Engine = "Engine";

    public string Id => nameof(RatioToOurs);

    public string ColumnName => "Ratio";

    public string Legend => "Mean divided by that of ours with the same number of threads: above one, ours is faster";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Baseline;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        string ours = Contender.OursLike((string)benchmarkCase.Parameters[Engine]);
        BenchmarkCase? baseline =
            summary.BenchmarksCases.FirstOrDefault(other =>
                other.Parameters[Engine] is string engine && engine == ours && IsAlike(other, benchmarkCase));
        double? ratio = Mean(benchmarkCase) / Mean(baseline);
        return ratio?.ToString("F2", CultureInfo.InvariantCulture) ?? "?";

        double? Mean(BenchmarkCase? benchmark) => benchmark is null ? null : summary[benchmark]?.ResultStatistics?.Mean;
    }

    private static bool IsAlike(BenchmarkCase left, BenchmarkCase right) =>
        left.Job.Id == right.Job.Id && Others(left).SequenceEqual(Others(right));

    private static IEnumerable<object?> Others(BenchmarkCase benchmark) =>
        benchmark.Parameters.Items.Where(parameter => parameter.Name != Engine).Select(parameter => parameter.Value);
}
