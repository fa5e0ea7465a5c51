using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data.Csv;

/// <summary>The rows of several files with their lines, and the errors of the facts and of all files.</summary>
internal sealed class PlacedRows<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
    IReadOnlyList<CsvFile> files, IReadOnlyList<CsvError> errorsOfFacts)
    where T : Row
{
    private readonly List<T> _rows = [];
    private readonly List<(string File, int Line)> _places = [];
    private readonly List<CsvError> _errors = [.. errorsOfFacts];
    private Exception? _cause;
    private bool _isComplete = true;
    private int _next;

    /// <summary>A function that tells the line as well.</summary>
    internal static Func<CsvRow, (T, int)> WithLine(Func<CsvRow, T> read) =>
        row => (read(row) ?? throw new FormatException("The function returned no row."), row.Line);

    /// <summary>The next file to read; <see langword="null"/> if all were read or the limit on errors is reached.</summary>
    internal (CsvFile File, IProgress<double>? Part)? Next(IProgress<double>? progress)
    {
        if (_next == files.Count)
            return null;
        CsvFile file = files[_next];
        int left = file.Options.MaxErrors - _errors.Count;
        if (left <= 0)
        {
            _isComplete = false;
            return null;
        }

        _next++;
        return (file.With(left), progress is null ? null : new PartProgress(progress, _next - 1, files.Count));
    }

    internal void Add((T Row, int Line) row)
    {
        _rows.Add(row.Row);
        _places.Add((files[_next - 1].Name, row.Line));
    }

    internal void Add(CsvException error)
    {
        _errors.AddRange(error.Errors);
        _isComplete &= error.IsComplete;
        _cause ??= error.InnerException;
    }

    /// <exception cref="CsvException">There were errors.</exception>
    internal Dataset<T> ToDataset(DatasetInfo info) => _errors.Count == 0
        ? Dataset.Of(info, _rows, row => _places[row])
        : throw new CsvException(_errors.AsReadOnly(), _isComplete, _cause);

    private sealed class PartProgress(IProgress<double> whole, int part, int parts) : IProgress<double>
    {
        public void Report(double value) => whole.Report((part + value) / parts);
    }
}
