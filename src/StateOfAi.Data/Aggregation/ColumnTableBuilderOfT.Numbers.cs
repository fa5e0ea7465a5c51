using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <content>Measures of figures and estimates.</content>
public sealed partial class ColumnTableBuilder<TRow>
{
    /// <summary>
    /// Adds a measure of figures, estimates or other numbers in one unit, stored as doubles: the point value of each figure or estimate,
    /// whether exact or approximate. A figure or estimate with only bounds counts as missing, as does <see langword="null"/>;
    /// <c>measure.CountPresent()</c> counts the values that remain.
    /// </summary>
    /// <remarks>For numbers without a unit, the other overloads are faster and keep decimals and integers exact.</remarks>
    /// <param name="value">Selects the number of a row.</param>
    /// <param name="measure">Receives the measure, which can be used once the table is built.</param>
    /// <param name="unit">The unit of all numbers; a figure or estimate in another unit throws a <see cref="UnitMismatchException"/> when
    /// rows are read.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidOperationException">Rows were already added, the table is already built, or reading rows failed.</exception>
    public ColumnTableBuilder<TRow> Measure(
        Func<TRow, Number?> value, out Measure<double> measure, Unit unit, [CallerArgumentExpression(nameof(measure))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        return Optional(row => value(row)?.Check(unit, row).Point, out measure, name);
    }
}
