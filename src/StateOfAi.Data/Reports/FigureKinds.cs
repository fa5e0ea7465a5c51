namespace StateOfAi.Data;

/// <summary>What a figure measures if another field of its row determines it.</summary>
internal static class FigureKinds
{
    internal static FigureKind Of(MeasureKind kind, Unit? unit) => kind switch
    {
        MeasureKind.Money => FigureKind.Money,
        MeasureKind.MoneyChange => FigureKind.MoneyChange,
        MeasureKind.Share => FigureKind.Share,
        MeasureKind.Change => FigureKind.Change,
        MeasureKind.Multiple => FigureKind.Multiple,
        MeasureKind.Count => unit is null ? FigureKind.Count : FigureKind.Of(unit),
        MeasureKind.CountChange => unit is null ? FigureKind.CountChange : FigureKind.Of(unit, least: -1e15m),
        MeasureKind.Duration => FigureKind.Duration,
        MeasureKind.Rank => FigureKind.Rank,
        MeasureKind.Words => FigureKind.None,
        _ => unit is null ? FigureKind.Any("the measure leaves it open", allowsParts: true) : FigureKind.Of(unit),
    };

    internal static FigureKind Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Multiple or ClaimKind.Reduction => FigureKind.Multiple,
        ClaimKind.TimeToMultiple => FigureKind.Duration,
        _ => FigureKind.Change,
    };

    internal static FigureKind Of(Benchmark benchmark) =>
        benchmark is Benchmark.MetrTimeHorizon ? FigureKind.Minutes : FigureKind.Fraction;

    internal static FigureKind Of(StudyStatistic statistic, StudyMeasure measure) => (statistic, measure) switch
    {
        (StudyStatistic.Count, _) => FigureKind.Count,
        (StudyStatistic.Share, _) => FigureKind.Share,
        (StudyStatistic.Ratio, _) => FigureKind.Multiple,
        (StudyStatistic.PValue, _) => FigureKind.Of(Unit.Fraction),
        (StudyStatistic.Mean, StudyMeasure.TaskTime) => FigureKind.Duration,
        (StudyStatistic.Projection, StudyMeasure.WorldGdp) => FigureKind.Money,
        (StudyStatistic.Mean or StudyStatistic.Projection, _) =>
            FigureKind.Any("a mean or a projection has the unit of what was measured", allowsParts: true),
        _ => FigureKind.Percent,
    };
}
