namespace StateOfAi.Data.Benchmarks;

/// <summary>The queries of the comparison.</summary>
internal static class Queries
{
    internal const string Total = "total";
    internal const string Region = "by-region";
    internal const string RegionPeriod = "region-x-period-5-stats";
    internal const string Share = "share-by-period";
    internal const string Growth = "growth-by-region";
    internal const string Company = "by-company";
    internal const string Median = "median-by-region";
    internal const string Filtered = "filtered";
    internal const string Build = "build";

    internal static readonly string[] All = [Total, Region, RegionPeriod, Share, Growth, Company, Median, Filtered, Build];
}
