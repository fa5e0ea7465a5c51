using System.Globalization;

namespace StateOfAi.Data.Csv;

/// <summary>
/// One cell of a <see cref="CsvRow"/>. Its methods read it as a value; if that fails, they record an error with file, line, column, text
/// and what was expected, and return a default value.
/// </summary>
public readonly ref struct CsvCell
{
    private readonly CsvRow _row;
    private readonly int _column;

    internal CsvCell(CsvRow row, int column, ReadOnlySpan<char> span)
    {
        _row = row;
        _column = column;
        Span = span;
    }

    /// <summary>The characters of the cell, without quotation marks around them; valid while the row is.</summary>
    public ReadOnlySpan<char> Span { get; }

    /// <summary>The text without the spaces around it; may be empty.</summary>
    public string Text => Span.Trim().ToString();

    /// <summary>The text without the spaces around it; <see langword="null"/> if it means a missing value.</summary>
    public string? TextOrNull => IsMissing ? null : Text;

    /// <summary>Whether the text is one of the words of <see cref="CsvOptions.Missing"/>.</summary>
    public bool IsMissing => Span.IsEmpty || _row.Options.Missing.Contains(Span.ToString());

    /// <summary>
    /// Reads a figure as <see cref="CsvOptions.Figures"/> says for the column, or else one with its unit, such as "$1.2B".
    /// </summary>
    /// <returns>The figure; <see langword="null"/> if the text means a missing value.</returns>
    public Figure? Figure() => Figure(_row.FiguresOf(_column));

    /// <summary>Reads a figure.</summary>
    /// <param name="unit">The unit of numbers without one.</param>
    /// <returns>The figure; <see langword="null"/> if the text means a missing value.</returns>
    public Figure? Figure(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Figure(_row.FiguresIn(unit));
    }

    /// <summary>Reads a figure with the unit, scale, culture and missing words of a column.</summary>
    /// <param name="reader">How to read the column; a culture and missing words that it does not state are those of the file.</param>
    /// <returns>The figure; <see langword="null"/> if the text means a missing value.</returns>
    public Figure? Figure(FigureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return OrNull(_row.Options.Of(reader).ReadCell);
    }

    /// <summary>Reads a period.</summary>
    /// <param name="reader">How to read the column, such as its fiscal calendars; a culture and missing words that it does not state are
    /// those of the file.</param>
    /// <returns>The period; <see langword="null"/> if the text means a missing value.</returns>
    public TimePeriod? Period(PeriodReader? reader = null) => OrNull((reader is null ? _row.Periods : _row.Options.Of(reader)).ReadCell);

    /// <summary>
    /// Reads a value that must be there, such as a <see cref="decimal"/>, a <see cref="DateOnly"/> or a <see cref="Country"/>, in the
    /// culture of the file. Group separators of numbers must separate groups of three digits, as in 1,234,567.
    /// If the file has no culture, a date must begin as in 2023-07-31: 03/04/2024 could be a day in March or in April.
    /// </summary>
    /// <returns>The value; the default value, with an error recorded, if the cell is empty or wrong.</returns>
    public T? Parse<T>()
        where T : IParsable<T>
    {
        CultureInfo? culture = _row.Options.Culture;
        if (StrictNumber.TryParse(Text, culture, out T? value))
            return value;
        // Types of the library say more about a text than its type.
        if (typeof(T).Assembly == typeof(Unit).Assembly)
            return OrNull(text => T.Parse(text, culture));
        Error($"{StrictNumber.Expected(typeof(T), Text, culture)} was expected.");
        return default;
    }

    /// <summary>Reads a value that may be missing; see <see cref="Parse{T}()"/>.</summary>
    /// <returns>The value; <see langword="null"/> if the text means a missing value.</returns>
    public T? ParseOrNull<T>()
        where T : struct, IParsable<T> => IsMissing ? null : Parse<T>();

    /// <summary>Reads a value with a function, such as <c>text => Country.Parse(text.Split('-')[0])</c>.</summary>
    /// <param name="parse">Reads the text without the spaces around it; throws an exception if it is wrong.</param>
    /// <returns>The value; the default value, with an error recorded, if the function threw.</returns>
    public T? Parse<T>(Func<string, T> parse)
    {
        ArgumentNullException.ThrowIfNull(parse);
        return OrNull(parse);
    }

    /// <summary>Splits a cell with several keys, such as "USA; France".</summary>
    /// <param name="separator">The character between the keys.</param>
    /// <returns>The keys without the spaces around them and without empty ones; empty if the text means a missing value.</returns>
    public IReadOnlyList<string> Split(char separator) => IsMissing
        ? [] : Span.ToString().Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Records that this cell is wrong, for rules that only you know.</summary>
    /// <param name="message">What is wrong and what was expected.</param>
    public void Error(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        _row.Error(_column, Span, message);
    }

    private T? OrNull<T>(Func<string, T> parse)
    {
        try
        {
            return parse(Text);
        }
        catch (Exception error) when (UserError.IsOfRow(error))
        {
            _row.Error(_column, Span, UserError.MessageOf(error), UserError.CauseOf(error));
            return default;
        }
    }
}
