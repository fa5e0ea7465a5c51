using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>Creates samples and proportions from your own rows, in the style of LINQ.</summary>
[SuppressMessage("ApiDesign", "RS0027", Justification = "The overloads differ in what the rows are.")]
public static partial class SampleExtensions
{
    /// <summary>Collects a number of each row as a sample.</summary>
    /// <param name="rows">The rows; their order does not matter.</param>
    /// <param name="value">
    /// Selects the number of a row; for a figure or estimate, its point counts. A number that is <see langword="null"/> or has only bounds
    /// is missing: it is counted in <see cref="Sample.Missing"/> and is not zero.
    /// </param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own.</param>
    /// <returns>The sample.</returns>
    /// <exception cref="ArgumentException">A value is infinite or NaN, or neither a number nor <paramref name="unit"/> specifies the
    /// unit.</exception>
    /// <exception cref="UnitMismatchException">Two values have different units.</exception>
    /// <example>
    /// <code>
    /// Sample amounts = deals.ToSample(deal => deal.Amount, Unit.Usd);
    /// Estimate&lt;Quantity&gt; mean = amounts.WithoutMissing().Mean;
    /// </code>
    /// </example>
    public static Sample ToSample<TRow>(this IEnumerable<TRow> rows, Func<TRow, Number?> value, Unit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(value);
        return SampleReading.Of(rows, value, unit);
    }

    /// <summary>Counts the rows that have a property.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="value">Tells whether a row has it; <see langword="null"/> if it is not known.</param>
    /// <returns>The proportion.</returns>
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
