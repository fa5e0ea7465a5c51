namespace StateOfAi.Data;

/// <summary>What a figure measures where another field of its row tells.</summary>
internal static class FigureKinds
{
    private static readonly FigureKind Users = FigureKind.Of(Unit.Users);

    internal static FigureKind Of(UsageMeasure measure) => measure switch
    {
        UsageMeasure.RegisteredUsers or UsageMeasure.Users or UsageMeasure.MonthlyActiveUsers => Users,
        UsageMeasure.MedianDailyActiveUsers => Users.Or(FigureKind.Share),
        UsageMeasure.MedianRetention or UsageMeasure.OneMonthRetention or UsageMeasure.DailyToMonthlyUsers or UsageMeasure.ShareOfGroup => FigureKind.Share,
        UsageMeasure.GrowthSpeed => FigureKind.Percent.Or(FigureKind.Multiple).Or(FigureKind.Duration),
        UsageMeasure.SiteTrafficChange => FigureKind.Change,
        UsageMeasure.AudioUploaded => FigureKind.Duration,
        UsageMeasure.MonthlyVisits => FigureKind.Of("visit"),
        UsageMeasure.FirstWeekInstalls => FigureKind.Of("install"),
        UsageMeasure.VideosGenerated => FigureKind.Of("video"),
        UsageMeasure.ImagesCreated => FigureKind.Of("image"),
        UsageMeasure.ModelsSubmitted => FigureKind.Of("model"),
        UsageMeasure.ModelDownloads => FigureKind.Of("download"),
        _ => FigureKind.None,
    };

    internal static FigureKind Of(MarketMeasure measure) => measure switch
    {
        MarketMeasure.Funding or MarketMeasure.EnterpriseValue or MarketMeasure.AverageDeal or MarketMeasure.MedianDeal => FigureKind.Money,
        MarketMeasure.FundingChange or MarketMeasure.EnterpriseValueChange or MarketMeasure.IndexChange or MarketMeasure.SizePremium => FigureKind.Change,
        MarketMeasure.FundingRatio => FigureKind.Multiple,
        MarketMeasure.Share => FigureKind.Share,
        MarketMeasure.Count => FigureKind.Count,
        MarketMeasure.NetNew => FigureKind.CountChange,
        // Activity and rankings are told in words.
        _ => FigureKind.None,
    };

    internal static FigureKind Of(FinancialMeasure measure) => measure switch
    {
        FinancialMeasure.RevenueChange or FinancialMeasure.SharePriceChange => FigureKind.Change,
        FinancialMeasure.MarketValueChange => FigureKind.MoneyChange,
        _ => FigureKind.Money,
    };

    internal static FigureKind Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Multiple or ClaimKind.Reduction => FigureKind.Multiple,
        ClaimKind.TimeToMultiple => FigureKind.Duration,
        _ => FigureKind.Change,
    };

    internal static FigureKind Of(ChipUsageMeasure measure) => measure switch
    {
        ChipUsageMeasure.Rank => FigureKind.Rank,
        _ => FigureKind.Multiple,
    };

    internal static FigureKind Of(StudyStatistic statistic, StudyMeasure measure) => (statistic, measure) switch
    {
        (StudyStatistic.Count, _) => FigureKind.Count,
        (StudyStatistic.Share, _) => FigureKind.Share,
        (StudyStatistic.Ratio, _) => FigureKind.Multiple,
        (StudyStatistic.PValue, _) => FigureKind.Of(Unit.Fraction),
        (StudyStatistic.Mean, StudyMeasure.TaskTime) => FigureKind.Duration,
        (StudyStatistic.Projection, StudyMeasure.WorldGdp) => FigureKind.Money,
        (StudyStatistic.Mean or StudyStatistic.Projection, _) => FigureKind.Any("a mean or a projection is in the unit of what was measured", allowsParts: true),
        _ => FigureKind.Percent,
    };
}
