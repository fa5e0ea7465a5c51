namespace StateOfAi.Data.Csv;

/// <summary>Collects the errors of a file up to the limit.</summary>
internal sealed class ErrorLog(string file, int limit)
{
    private readonly List<CsvError> _errors = [];

    internal int Count => _errors.Count;

    /// <summary>Adds an error.</summary>
    /// <exception cref="CsvException">The limit is reached.</exception>
    internal void Add(int line, string? column, string? text, string message)
    {
        _errors.Add(new(file, line, column, text, message));
        if (_errors.Count >= limit)
            throw new CsvException(_errors.AsReadOnly(), isComplete: false);
    }

    /// <summary>Adds an error after which the file cannot be read on.</summary>
    /// <returns>The exception to throw.</returns>
    internal CsvException Last(int line, string? column, string? text, string message, Exception? cause = null)
    {
        _errors.Add(new(file, line, column, text, message));
        return new(_errors.AsReadOnly(), isComplete: false, cause);
    }

    /// <summary>Throws if there are errors.</summary>
    internal void ThrowIfAny()
    {
        if (_errors.Count > 0)
            throw new CsvException(_errors.AsReadOnly(), isComplete: true);
    }
}
