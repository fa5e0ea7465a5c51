using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>Samples and proportions of your own rows, as LINQ has sums of them.</summary>
[SuppressMessage("ApiDesign", "RS0027", Justification = "The overloads differ in what the rows are.")]
public static partial class SampleExtensions
{
    /// <summary>The values of rows as a sample.</summary>
    /// <param name="rows">The rows; their order does not matter.</param>
    /// <param name="value">
    /// The number of a row, of a figure or estimate its point. It is missing, which <see cref="Sample.Missing"/> counts and which is not
    /// zero, where it is <see langword="null"/> and where only bounds are known.
    /// </param>
    /// <param name="unit">The unit of bare numbers; figures and estimates bring theirs.</param>
    /// <exception cref="ArgumentException">A value is infinite or NaN; neither a number nor <paramref name="unit"/> says the
    /// unit.</exception>
    /// <exception cref="UnitMismatchException">Two values are of different units.</exception>
    public static Sample ToSample<TRow>(this IEnumerable<TRow> rows, Func<TRow, Number?> value, Unit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(value);
        return SampleReading.Of(rows, value, unit);
    }

    /// <summary>How many of the rows have a property.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="value">Whether a row has it; <see langword="null"/> where it is not known.</param>
    public static Proportion ToProportion<TRow>(this IEnumerable<TRow> rows, Func<TRow, bool?> value)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(value);
        var sourced = new SourcedRows();
        long successes = 0, trials = 0, missing = 0;
        foreach (TRow row in rows)
        {
            bool? answer = value(sourced.Seen(row));
            trials++;
            successes += answer is true ? 1 : 0;
            missing += answer is null ? 1 : 0;
        }

        return Proportion.Of(successes, trials, missing, sourced.Together());
    }
}
