namespace StateOfAi.Data;

/// <summary>Samples and proportions of your own rows, as LINQ has sums of them.</summary>
public static partial class SampleExtensions
{
    /// <summary>The values of rows as a sample.</summary>
    /// <param name="rows">The rows; their order does not matter.</param>
    /// <param name="value">The number of a row; <see langword="null"/> where it is missing, which is counted by <see cref="Sample.Missing"/> and is not zero.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <exception cref="ArgumentException">A value is infinite or NaN.</exception>
    public static Sample ToSample<T>(this IEnumerable<T> rows, Func<T, double?> value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        var sourced = new SourcedRows();
        double?[] values = [.. rows.Select((row, place) => value(sourced.Seen(row)) is { } number ? Sample.Checked(number, place, nameof(value)) : (double?)null)];
        double[] present = [.. values.OfType<double>().Order()];
        return new(present, values.Length - present.Length, unit, sourced.Together());
    }

    /// <summary>How many of the rows have a property.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="has">Whether a row has it; <see langword="null"/> where it is not known.</param>
    public static Proportion ToProportion<T>(this IEnumerable<T> rows, Func<T, bool?> has)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(has);
        var sourced = new SourcedRows();
        long successes = 0, trials = 0, missing = 0;
        foreach (T row in rows)
        {
            bool? answer = has(sourced.Seen(row));
            trials++;
            successes += answer is true ? 1 : 0;
            missing += answer is null ? 1 : 0;
        }

        return Proportion.Of(successes, trials, missing, sourced.Together());
    }
}
