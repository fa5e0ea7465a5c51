using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <content>Measures of figures and estimates.</content>
public sealed partial class ColumnTableBuilder<TRow>
{
    /// <summary>
    /// A measure of figures, estimates or other numbers of one unit, as doubles: of a figure or estimate its point, exact or about. One of
    /// which only bounds are known counts as missing, and so does <see langword="null"/>; <c>measure.CountPresent()</c> says how many there
    /// are.
    /// </summary>
    /// <remarks>For numbers without a unit, the other overloads are faster, and keep decimals and whole numbers as they are.</remarks>
    /// <param name="value">The number of a row.</param>
    /// <param name="measure">The measure, for use with the table.</param>
    /// <param name="unit">The unit of all of them; a figure or estimate of another one is refused when rows are read
    /// (<see cref="UnitMismatchException"/>).</param>
    /// <param name="name">What tables of results call it; left out, the words of the variable's name.</param>
    /// <exception cref="InvalidOperationException">Rows were added, the table is built, or reading rows failed.</exception>
    public ColumnTableBuilder<TRow> Measure(
        Func<TRow, Number?> value, out Measure<double> measure, Unit unit, [CallerArgumentExpression(nameof(measure))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        return Optional(row => value(row)?.Check(unit, row).Point, out measure, name);
    }
}
