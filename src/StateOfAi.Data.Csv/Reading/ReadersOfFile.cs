namespace StateOfAi.Data.Csv;

/// <summary>Readers of columns take what they do not state from the options of the file.</summary>
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
}
