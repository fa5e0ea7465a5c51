namespace StateOfAi.Data.Csv;

/// <summary>Collects the errors of a file up to the limit.</summary>
internal sealed class ErrorLog(string file, int limit)
{
    private readonly List<CsvError> _errors = [];
    private Exception? _cause;

    internal int Count => _errors.Count;

    /// <summary>Adds an error.</summary>
    /// <exception cref="CsvException">The limit is reached.</exception>
    internal void Add(int line, string? column, string? text, string message, Exception? cause = null) =>
        Add([new(file, line, column, text, message)], cause);

    /// <summary>Adds errors.</summary>
    /// <exception cref="CsvException">The limit is reached.</exception>
    internal void Add(IEnumerable<CsvError> errors, Exception? cause)
    {
        _cause ??= cause;
        foreach (CsvError error in errors)
        {
            if (_errors.Count < limit)
                _errors.Add(error);
            ThrowIfFull();
        }
    }

    /// <summary>Throws again if the limit was reached and a function of the user swallowed the exception.</summary>
    internal void ThrowIfFull()
    {
        if (_errors.Count >= limit)
            throw new CsvException(_errors.AsReadOnly(), isComplete: false, _cause);
    }

    /// <summary>Adds an error after which the file cannot be read on.</summary>
    /// <returns>The exception to throw.</returns>
    internal CsvException Last(int line, string? column, string? text, string message, Exception? cause = null) =>
        Last(new(file, line, column, text, message), cause);

    /// <inheritdoc cref="Last(int, string, string, string, Exception)"/>
    internal CsvException Last(CsvError error, Exception? cause)
    {
        _errors.Add(error);
        return new(_errors.AsReadOnly(), isComplete: false, cause ?? _cause);
    }

    /// <summary>The errors so far and one more, which is not added, since a function of the user may handle it.</summary>
    /// <returns>The exception to throw.</returns>
    internal CsvException With(int line, string? column, string message) =>
        new([.. _errors, new(file, line, column, null, message)], isComplete: false, _cause);

    /// <summary>Throws if there are errors.</summary>
    internal void ThrowIfAny()
    {
        if (_errors.Count > 0)
            throw new CsvException(_errors.AsReadOnly(), isComplete: true, _cause);
    }
}
