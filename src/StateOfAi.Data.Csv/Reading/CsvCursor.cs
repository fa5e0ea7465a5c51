using System.Globalization;
using nietras.SeparatedValues;

namespace StateOfAi.Data.Csv;

/// <summary>Goes through the rows of a file, checks their shape and keeps their errors.</summary>
internal sealed class CsvCursor : IDisposable
{
    internal const int LongestRow = 1 << 24;

    internal static readonly string RowIsTooLong = string.Create(CultureInfo.InvariantCulture,
        $"A row that begins here or later is longer than {LongestRow:N0} characters, which is not supported: "
        + $"a quotation mark that is not closed, or lines that are not ended?");

    private const string TitleAdvice = " Is the first line a title? See CsvOptions.SkipLines.";

    private readonly CsvOptions _options;
    private readonly DecodingReader? _decoder;
    private readonly LineFilter? _filter;
    private readonly TextReader _source;
    private readonly int _linesBefore;
    private readonly bool _hasQuotes;
    private readonly CancellationToken _cancellationToken;
    private SepReader? _reader;
    private int _lastLine;
    private int _suspectLine;
    private bool _isFirstPending;

    internal CsvCursor(CsvFile file, IProgress<double>? progress, CancellationToken cancellationToken)
        : this(file, new DecodingReader(file.Open, file.Options.Encoding, progress, cancellationToken), cancellationToken)
    {
    }

    /// <summary>Goes through the rows of a block.</summary>
    internal CsvCursor(CsvFile file, RowBlock block, CancellationToken cancellationToken)
        : this(file, block.ToReader(), block.HasQuotes, cancellationToken) => _linesBefore = _lastLine = block.LinesBefore;

    private CsvCursor(CsvFile file, DecodingReader decoder, CancellationToken cancellationToken)
        : this(file, new LineFilter(decoder, file.Options), file.Options.HasQuotes, cancellationToken)
    {
        _decoder = decoder;
        _filter = (LineFilter)_source;
    }

    private CsvCursor(CsvFile file, TextReader source, bool hasQuotes, CancellationToken cancellationToken)
    {
        _options = file.Options;
        _source = source;
        _hasQuotes = hasQuotes;
        _cancellationToken = cancellationToken;
        Errors = new(file.Name, _options.MaxErrors);
        Row = new(this);
    }

    internal ErrorLog Errors { get; }

    internal CsvOptions Options => _options;

    /// <summary>The current row. It is another object after a function of the user had it.</summary>
    internal CsvRow Row { get; private set; }

    internal CsvHeader Header { get; private set; } = null!;

    internal char Separator => _reader!.Spec.Sep.Separator;

    internal string EncodingName => _decoder!.Encoding!.WebName;

    /// <summary>
    /// The line on which the current row begins, in the file. Sep, which reads without a header here, counts the lines of the first row
    /// twice.
    /// </summary>
    internal int Line => LinesBefore + (Current.RowIndex == 0 ? 1 : Current.LineNumberFrom);

    /// <summary>The line on which the current row ends, in the file.</summary>
    internal int LastLine => LinesBefore + Current.LineNumberToExcl - 1;

    internal SepReader.Row Current => _reader!.Current;

    private int LinesBefore => _filter?.Dropped ?? _linesBefore;

    private SepReaderOptions SepOptions => new(_options.Separator is { } separator ? new Sep(separator) : null)
    {
        HasHeader = false,
        DisableColCountCheck = true,
        DisableQuotesParsing = !_options.HasQuotes,
    };

    public void Dispose()
    {
        _reader?.Dispose();
        _source.Dispose();
    }

    /// <summary>Opens the file and reads the header.</summary>
    internal void Start()
    {
        try
        {
            _reader = SepOptions.From(_source);
            ReadHeader(_reader.MoveNext());
        }
        catch (Exception error) when (Failure(error) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Opens a block that has no header, since it follows another.</summary>
    internal void Start(CsvCursor first)
    {
        Header = first.Header;
        try
        {
            _reader = (SepOptions with { Sep = first._reader!.Spec.Sep }).From(_source);
        }
        catch (Exception error) when (Failure(error) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Opens the file and reads the header.</summary>
    internal async Task StartAsync()
    {
        try
        {
            _reader = await SepOptions.FromAsync(_source, _cancellationToken).ConfigureAwait(false);
            ReadHeader(await _reader.MoveNextAsync(_cancellationToken).ConfigureAwait(false));
        }
        catch (Exception error) when (Failure(error) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Goes to the next well-formed row.</summary>
    /// <returns>Whether there is one; if not, there were no errors.</returns>
    /// <exception cref="CsvException">The file ended, or cannot be read on, and there are errors.</exception>
    internal bool MoveNext()
    {
        try
        {
            while (TakeFirst() || _reader!.MoveNext())
            {
                if (IsWellFormed())
                    return true;
            }
        }
        catch (Exception error) when (Failure(error) is { } failure)
        {
            throw failure;
        }

        Errors.ThrowIfAny();
        return false;
    }

    /// <inheritdoc cref="MoveNext"/>
    internal async ValueTask<bool> MoveNextAsync()
    {
        try
        {
            while (TakeFirst() || await _reader!.MoveNextAsync(_cancellationToken).ConfigureAwait(false))
            {
                if (IsWellFormed())
                    return true;
            }
        }
        catch (Exception error) when (Failure(error) is { } failure)
        {
            throw failure;
        }

        Errors.ThrowIfAny();
        return false;
    }

    /// <summary>Reads the current row with a function of the user.</summary>
    /// <returns>Whether the row, and all rows before it, have no error.</returns>
    internal bool TryRead<TRow>(Func<CsvRow, TRow> read, out TRow row)
    {
        int before = Errors.Count;
        row = default!;
        try
        {
            row = read(Row);
        }
        catch (Exception error) when (UserError.IsOfRow(error) && Errors.Count > before)
        {
            // The function stumbled over a cell whose error is known already.
        }
        catch (Exception error) when (UserError.IsOfRow(error))
        {
            Errors.Add(Line, null, null, UserError.MessageOf(error), UserError.CauseOf(error));
        }
        finally
        {
            Row = new(Row);
        }

        Errors.ThrowIfFull();
        return Errors.Count == 0;
    }

    private bool TakeFirst()
    {
        bool isPending = _isFirstPending;
        _isFirstPending = false;
        return isPending;
    }

    private void ReadHeader(bool hasRow)
    {
        if (!hasRow)
            throw Errors.Last(0, null, null, _options.HasHeader
                ? "The file is empty, but a line with the names of the columns was expected."
                : "The file is empty, but rows were expected.");
        int count = Current.ColCount;
        if (count > _options.MaxColumns)
            throw Errors.Last(Line, null, null, string.Create(CultureInfo.InvariantCulture,
                $"The line has {count:N0} columns, but at most {_options.MaxColumns:N0} were expected: is the separator '{Separator}', "
                + $"or are the lines not ended? See CsvOptions.MaxColumns."));
        CheckQuotes(isHeader: true);
        string[] names = new string[count];
        for (int column = 0; column < count; column++)
            names[column] = _options.HasHeader
                ? Row.Unquoted(column).Trim().ToString() : (column + 1).ToString(CultureInfo.InvariantCulture);
        Header = new(names, _options, Errors, Line);
        Header.FindFigures();
        _lastLine = Line;
        _isFirstPending = !_options.HasHeader;
    }

    private bool IsWellFormed()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        SepReader.Row row = Current;
        _lastLine = Line;
        if (row.ColCount == 1 && row.Span.IsEmpty)
            return false;
        if (!CheckQuotes(isHeader: false))
            return false;
        int expected = Header.Names.Count;
        if (_suspectLine == 0 && (row.ColCount > expected || (LastLine > Line && HasOpenCell())))
            _suspectLine = Line;
        if (row.ColCount == expected)
            return true;
        string end = LastLine > Line
            ? string.Create(CultureInfo.InvariantCulture, $": a quotation mark makes it go on to line {LastLine:N0}") : "";
        Errors.Add(Line, null, null, string.Create(CultureInfo.InvariantCulture,
            $"The row has {row.ColCount:N0} {(row.ColCount == 1 ? "cell" : "cells")}, but {expected:N0} "
                + $"{(expected == 1 ? "was" : "were")} expected, as in the "
                + $"header{end}.{(expected == 1 && _options.Separator is null ? TitleAdvice : "")}"));
        return false;
    }

    /// <summary>Whether a quotation mark ends within a cell that one begins, as after one that is not closed.</summary>
    private bool HasOpenCell()
    {
        for (int column = 0; column < Current.ColCount; column++)
        {
            ReadOnlySpan<char> cell = Current[column].Span.Trim();
            if (cell is ['"', .., not '"'] || (cell is [not '"', ..] && cell.Contains('"')))
                return true;
        }

        return false;
    }

    /// <summary>A quotation mark that is not closed swallows the rest of the file into one row.</summary>
    private bool CheckQuotes(bool isHeader)
    {
        if (!_hasQuotes || (Current.Span.Count('"') & 1) == 0)
            return true;
        const string Message = "A quotation mark in this row is never closed: the rest of the file would be one cell.";
        if (isHeader)
            throw Errors.Last(Line, null, null, Message);
        Errors.Add(Line, null, null, _suspectLine == 0 ? Message : string.Create(CultureInfo.InvariantCulture,
            $"{Message} This is probably a consequence of line {_suspectLine:N0}, where a quotation mark seems to be out of place."));
        return false;
    }

    /// <summary>What to throw for an exception below; <see langword="null"/> to let it through.</summary>
    private CsvException? Failure(Exception error) => error switch
    {
        UnreadableTextException unreadable => Errors.Last(unreadable.Line, null, null, unreadable.Message),
        NotSupportedException when _decoder is not { HasFailed: true }
            && (_reader is not null || error.Message.Contains("length", StringComparison.OrdinalIgnoreCase)) =>
            Errors.Last(_lastLine + 1, null, null, RowIsTooLong, error),
        _ => null,
    };
}
