namespace StateOfAi.Data.Queries;

/// <summary>The aggregates of a row of the answer that only some questions ask for: with bounds, answers, shifts or quantiles.</summary>
internal interface IWideCellRow
{
    /// <summary>The number of rows that have the upper bound.</summary>
    long UpperPresent { get; }

    /// <summary>The number of rows that have either bound.</summary>
    long EitherPresent { get; }

    /// <summary>The number of rows whose lower bound, or zero for parts without one, exceeds the upper one.</summary>
    long Crossed { get; }

    /// <summary>The number of rows whose answer is known.</summary>
    long Known { get; }

    /// <summary>The number of rows whose answer is yes.</summary>
    long Successes { get; }

    /// <summary>The sum of the upper bounds as doubles, by which an overflow of integers shows.</summary>
    double? UpperCheck { get; }

    /// <summary>The extremes of the upper bounds as doubles, by which it shows that an engine compared decimals as texts.</summary>
    double? UpperLeastCheck { get; }

    double? UpperMostCheck { get; }

    /// <summary>The sum, the smallest and the largest of the upper bounds.</summary>
    (double? Sum, double? Least, double? Most) UpperDoubles { get; }

    /// <summary>The sums about a shift.</summary>
    (double? Sum, double? Squares) Shifted(int place);

    /// <summary>A quantile, by the place of its probability.</summary>
    double? Quantile(int place);
}
