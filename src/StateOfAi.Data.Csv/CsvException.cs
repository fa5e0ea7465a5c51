using System.Globalization;

namespace StateOfAi.Data.Csv;

/// <summary>
/// A CSV file could not be read. It has the errors of all rows, and of the facts of a dataset, up to <see cref="CsvOptions.MaxErrors"/>.
/// </summary>
/// <remarks>
/// An exception that your function throws is an error of its row. The first one that is not a <see cref="FormatException"/>,
/// <see cref="ArgumentException"/> or <see cref="OverflowException"/> is the <see cref="Exception.InnerException"/>.
/// </remarks>
public sealed class CsvException : FormatException
{
    private const int Shown = 10;

    internal CsvException(IReadOnlyList<CsvError> errors, bool isComplete, Exception? cause = null)
        : base(Lines(errors, isComplete), cause)
    {
        Errors = errors;
        IsComplete = isComplete;
    }

    /// <summary>The errors in the order of the file; at least one.</summary>
    public IReadOnlyList<CsvError> Errors { get; }

    /// <summary>
    /// Whether the whole file was read. If <see langword="false"/>, reading stopped at the limit or at an error that prevents reading on,
    /// and more errors may follow.
    /// </summary>
    public bool IsComplete { get; }

    private static string Lines(IReadOnlyList<CsvError> errors, bool isComplete)
    {
        IEnumerable<string> lines = errors.Take(Shown).Select(error => error.ToString());
        if (errors.Count > Shown)
            lines = lines.Append(string.Create(CultureInfo.InvariantCulture, $"… and {errors.Count - Shown:N0} more; see Errors."));
        if (!isComplete)
            lines = lines.Append("Reading stopped here; more errors may follow.");
        return string.Join(Environment.NewLine, lines);
    }
}
