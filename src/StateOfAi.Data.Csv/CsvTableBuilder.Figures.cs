using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Csv;

/// <content>Measures of figures.</content>
public sealed partial class CsvTableBuilder
{
    /// <summary>
    /// Adds a measure of exact figures as people write them, such as "$1.2B", stored as doubles. A figure that is not exact, such as
    /// "~100,000" or "10 to 20", is an error of its cell.
    /// </summary>
    /// <param name="column">The heading or alias of the column.</param>
    /// <param name="reader">The unit, scale, culture and missing words of the column; the latter two, by default, are those of the
    /// file.</param>
    /// <param name="measure">Receives the measure, which can be used once the table is built.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The reader has no unit.</exception>
    public CsvTableBuilder Measure(string column, FigureReader reader, out Measure<double> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        FigureColumn figures = Add(new FigureColumn(column, _file.Options.Of(reader), hasBounds: false));
        _table.Measure(row => figures.Values[row].Lower, out measure, figures.Unit, name);
        return this;
    }

    /// <summary>
    /// Adds two measures for figures with bounds, stored as doubles: "10 to 20" has both, "more than 10" only the lower one, and an exact
    /// figure is both. A missing figure is missing in both; one without bounds, such as "~100,000", is an error of its cell.
    /// </summary>
    /// <param name="column">The heading or alias of the column.</param>
    /// <param name="reader">The unit, scale, culture and missing words of the column; the latter two, by default, are those of the
    /// file.</param>
    /// <param name="lower">Receives the measure of the lower bounds, which can be used once the table is built.</param>
    /// <param name="upper">Receives the measure of the upper bounds.</param>
    /// <param name="lowerName">The name of the lower bounds in result tables; by default, the words of the variable's name.</param>
    /// <param name="upperName">The name of the upper bounds in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The reader has no unit.</exception>
    public CsvTableBuilder Measure(string column, FigureReader reader, out Measure<double> lower, out Measure<double> upper,
        [CallerArgumentExpression(nameof(lower))] string? lowerName = null,
        [CallerArgumentExpression(nameof(upper))] string? upperName = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        FigureColumn figures = Add(new FigureColumn(column, _file.Options.Of(reader), hasBounds: true));
        _table.Measure(row => figures.Values[row].Lower, out lower, figures.Unit, lowerName);
        _table.Measure(row => figures.Values[row].Upper, out upper, figures.Unit, upperName);
        return this;
    }
}
