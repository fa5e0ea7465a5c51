using System.Buffers;

namespace StateOfAi.Data.Csv;

/// <summary>
/// Cuts a file into blocks of whole rows, in the order of the file. A line break ends a row if an even number of quotation marks comes
/// before it, as in Sep. Where blocks end depends on the file only.
/// </summary>
internal sealed class RowBlocks : IDisposable
{
    /// <summary>The usual number of characters of a block: they fit the cache of a core, and the cost of a block is small.</summary>
    internal const int UsualSize = 1 << 18;

    private readonly LineFilter _filter;
    private readonly bool _hasQuotes;
    private readonly int _size;

    // What is read of rows that are not handed out yet.
    private char[] _chars;
    private int _length;
    private int _room;

    // Up to here no row ends; and whether a quotation mark is open here.
    private int _searched;
    private bool _isQuoted;
    private int _lines;
    private bool _isAtEnd;
    private UnreadableTextException? _error;

    internal RowBlocks(CsvFile file, int size, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        _filter = new(new DecodingReader(file.Open, file.Options.Encoding, progress, cancellationToken), file.Options);
        _hasQuotes = file.Options.HasQuotes;
        _size = _room = size;
        _chars = ArrayPool<char>.Shared.Rent(size);
    }

    private int LinesBefore => _filter.Dropped + _lines;

    public void Dispose() => _filter.Dispose();

    /// <summary>Reads the next block.</summary>
    /// <returns>The block; <see langword="null"/> after the last one.</returns>
    /// <exception cref="UnreadableTextException">What follows the block before cannot be read.</exception>
    internal async ValueTask<RowBlock?> NextAsync(bool isAsync)
    {
        while (!_isAtEnd)
        {
            await FillAsync(isAsync).ConfigureAwait(false);
            int end = EndOfRows();
            if (_isAtEnd && _error is null)
                end = _length;
            if (end > 0)
                return Cut(end);
            if (_length > CsvCursor.LongestRow)
                throw new UnreadableTextException(LinesBefore + 1, CsvCursor.RowIsTooLong);
        }

        return _error is null ? null : throw _error;
    }

    private async ValueTask FillAsync(bool isAsync)
    {
        if (_length == _room)
        {
            char[] full = _chars;
            Move(0, 2 * _room);
            ArrayPool<char>.Shared.Return(full);
        }

        try
        {
            while (_length < _room && !_isAtEnd)
            {
                Memory<char> rest = _chars.AsMemory(_length, _room - _length);
                int read = isAsync ? await _filter.ReadAsync(rest).ConfigureAwait(false) : _filter.Read(rest.Span);
                _length += read;
                _isAtEnd = read == 0;
            }
        }
        catch (UnreadableTextException error)
        {
            // The rows before it come first.
            (_error, _isAtEnd) = (error, true);
        }
    }

    /// <summary>The end of the last row that is whole; 0 if there is none.</summary>
    private int EndOfRows()
    {
        ReadOnlySpan<char> text = _chars.AsSpan(0, _length);
        bool isQuoted = _isQuoted ^= HasOddQuotes(text[_searched..]);
        int end = _length, found = 0;
        for (int at; found == 0 && (at = text[_searched..end].LastIndexOfAny('\n', '\r')) >= 0; end = at)
        {
            at += _searched;
            isQuoted ^= HasOddQuotes(text[(at + 1)..end]);
            // A line feed may follow a carriage return at the end.
            if (!isQuoted && (text[at] == '\n' || at + 1 < _length))
                found = at + 1;
        }

        _searched = text is [.., '\r'] ? _length - 1 : _length;
        return found;
    }

    private bool HasOddQuotes(ReadOnlySpan<char> text) => _hasQuotes && (text.Count('"') & 1) != 0;

    private RowBlock Cut(int end)
    {
        ReadOnlySpan<char> text = _chars.AsSpan(0, end);
        var block = new RowBlock(_chars, end, LinesBefore, _hasQuotes && text.Contains('"'));
        _lines += CsvRow.Breaks(text);
        Move(end, Math.Max(_size, _length - end));
        return block;
    }

    /// <summary>Moves what is not handed out to other memory.</summary>
    private void Move(int start, int room)
    {
        char[] chars = ArrayPool<char>.Shared.Rent(room);
        _chars.AsSpan(start, _length - start).CopyTo(chars);
        _chars = chars;
        _room = room;
        _length -= start;
        _searched = Math.Max(_searched - start, 0);
    }
}
