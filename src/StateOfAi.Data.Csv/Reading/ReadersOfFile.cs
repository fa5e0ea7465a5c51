namespace StateOfAi.Data.Csv;

/// <summary>
/// Readers of columns take what they do not state from the options of the file, and their errors name the members to use with files.
/// </summary>
internal static class ReadersOfFile
{
    extension(CsvOptions options)
    {
        internal FigureReader Of(FigureReader reader) => reader is { Culture: not null, Missing: not null }
            ? reader
            : reader with { Culture = reader.Culture ?? options.Culture, Missing = reader.Missing ?? options.Missing };

        internal PeriodReader Of(PeriodReader reader) => reader is { Culture: not null, Missing: not null }
            ? reader
            : reader with { Culture = reader.Culture ?? options.Culture, Missing = reader.Missing ?? options.Missing };
    }

    /// <exception cref="FormatException">The text is neither a figure nor missing.</exception>
    internal static Figure? ReadCell(this FigureReader reader, string text)
    {
        try
        {
            return reader.Read(text);
        }
        catch (FigureFormatException error)
        {
            throw new FormatException(reader.Unit is null && (reader with { Unit = Unit.Fraction }).TryRead(text, out _)
                ? "The number has no unit. State it with Figure(unit) or CsvOptions.Figures."
                : WithAdvice(UserError.MessageOf(error)));
        }
    }

    /// <exception cref="FormatException">The text is neither a period nor missing.</exception>
    internal static TimePeriod? ReadCell(this PeriodReader reader, string text)
    {
        try
        {
            return reader.Read(text);
        }
        catch (FormatException error)
        {
            throw new FormatException(WithAdvice(error.Message));
        }
    }

    private static string WithAdvice(string message) => message
        + (message.Contains("culture", StringComparison.Ordinal) ? " See CsvOptions.Culture." : "")
        + (message.Contains("given unit", StringComparison.Ordinal) ? " See CsvCell.Figure(Unit)." : "");
}
