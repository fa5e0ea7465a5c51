namespace StateOfAi.Data.Csv;

/// <summary>
/// Drops what comes before the header: lines to skip, comments and blank lines. Later comments become blank lines, so that lines keep
/// their numbers.
/// </summary>
internal sealed class LineFilter(TextReader inner, CsvOptions options) : TextReader
{
    private readonly int _skipLines = options.SkipLines;
    private readonly char? _comment = options.Comment;
    private readonly bool _hasQuotes = options.HasQuotes;
    private bool _isBefore = true, _isLineStart = true, _isComment, _isQuoted, _isAfterReturn;

    /// <summary>The number of lines dropped.</summary>
    internal int Dropped { get; private set; }

    public override int Read(Span<char> buffer)
    {
        int kept = 0;
        for (int read; kept == 0 && (read = inner.Read(buffer)) > 0;)
            kept = Keep(buffer[..read]);
        return kept;
    }

    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        int kept = 0;
        for (int read; kept == 0 && (read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
            kept = Keep(buffer.Span[..read]);
        return kept;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Moves the characters that are kept to the front.</summary>
    private int Keep(Span<char> text)
    {
        if (!_isBefore && _comment is null)
            return text.Length;
        int kept = 0;
        foreach (char c in text)
        {
            bool isBreak = c is '\n' or '\r';
            if (_isBefore)
            {
                if (IsDropped(c, isBreak))
                    continue;
                _isBefore = false;
            }

            if (_isLineStart && !_isQuoted)
                _isComment = c == _comment;
            if (!_isComment && _hasQuotes && c == '"')
                _isQuoted = !_isQuoted;
            if (!_isComment || isBreak)
                text[kept++] = c;
            _isLineStart = isBreak;
            _isComment &= !isBreak;
        }

        return kept;
    }

    private bool IsDropped(char c, bool isBreak)
    {
        if (c == '\n' && _isAfterReturn)
        {
            _isAfterReturn = false;
            return true;
        }

        _isAfterReturn = c == '\r';
        if (_isLineStart)
            _isComment = c == _comment;
        bool isDropped = isBreak || _isComment || Dropped < _skipLines;
        if (isBreak)
            Dropped++;
        _isLineStart = isBreak;
        _isComment &= !isBreak;
        // The first character that is kept begins a line.
        _isLineStart |= !isDropped;
        return isDropped;
    }
}
