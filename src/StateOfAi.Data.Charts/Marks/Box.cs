namespace StateOfAi.Data.Charts;

/// <summary>How the values of a sample are distributed.</summary>
internal sealed record Box(string Name, int Count, double LowerQuartile, double Median, double UpperQuartile)
{
    /// <summary>The fewest values that have quartiles worth drawing.</summary>
    internal const int Fewest = 5;

    private const double WhiskerLength = 1.5;

    /// <summary>Whether there are enough values for a box.</summary>
    internal bool HasBox => Count >= Fewest;

    /// <summary>The last values at which the whiskers end.</summary>
    internal (double Lower, double Upper) Whiskers { get; private init; }

    /// <summary>The values beyond the whiskers, or all if there is no box.</summary>
    internal IReadOnlyList<double> Dots { get; private init; } = [];

    /// <summary>The numbers to show, for the limits of axes.</summary>
    internal IEnumerable<double> Ends => HasBox ? [Whiskers.Lower, Whiskers.Upper, .. Dots] : Dots;

    internal static Box Of(string name, Sample sample)
    {
        IReadOnlyList<double> values = sample.Values;
        if (values.Count == 0)
            return new(name, 0, 0, 0, 0);
        double lower = At(values, 0.25), upper = At(values, 0.75), length = (upper - lower) * WhiskerLength;
        var box = new Box(name, values.Count, lower, At(values, 0.5), upper);
        if (!box.HasBox)
            return box with { Dots = values };
        double[] within = [.. values.Where(value => value >= lower - length && value <= upper + length)];
        return box with
        {
            // A quartile between two values may have none within its reach.
            Whiskers = (Math.Min(within[0], lower), Math.Max(within[^1], upper)),
            Dots = [.. values.Where(value => value < lower - length || value > upper + length)],
        };
    }

    /// <summary>A quantile as that of samples: between the two values next to it.</summary>
    internal static double At(IReadOnlyList<double> values, double part)
    {
        double at = part * (values.Count - 1);
        int below = (int)at;
        return below + 1 < values.Count ? values[below] + ((at - below) * (values[below + 1] - values[below])) : values[below];
    }
}
