using System.Text;

namespace StateOfAi.Data.Csv;

/// <summary>
/// Decodes a stream, strictly. If reading can be canceled, bytes are awaited on another thread, so that cancellation is seen even while
/// the stream blocks.
/// </summary>
internal sealed class DecodingReader(
    Func<Stream> open, Encoding? given, IProgress<double>? progress, CancellationToken cancellationToken) : TextReader
{
    private const int ChunkSize = 1 << 16;
    private const double Step = 0.01;

    private readonly byte[] _bytes = new byte[ChunkSize];
    private char[] _chars = [];
    private Stream? _stream;
    private Decoder? _decoder;
    private int _start;
    private int _end;
    private int _pendingBytes;
    private int _lines;
    private bool _endsInReturn;
    private long _read;
    private double _told = -1;
    private bool _isAtEnd;
    private Task<int>? _reading;

    /// <summary>The encoding, once the first characters were read.</summary>
    internal Encoding? Encoding { get; private set; }

    /// <summary>Whether what the caller passed, the stream or the progress, threw, rather than what decodes or splits the bytes.</summary>
    internal bool HasFailed { get; private set; }

    public override int Read(Span<char> buffer)
    {
        while (_start == _end && !_isAtEnd)
            Decode(cancellationToken.CanBeCanceled ? Await(Task.Run(ReadBytes, CancellationToken.None)) : ReadBytes());
        return Take(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellation = default)
    {
        while (_start == _end && !_isAtEnd)
            Decode(await Observed(Task.Run(ReadBytesAsync, CancellationToken.None)).WaitAsync(cancellationToken).ConfigureAwait(false));
        return Take(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _reading is { IsCompleted: false })
            _ = Task.Run(DisposeQuietly, CancellationToken.None);
        else if (disposing)
            _stream?.Dispose();
        base.Dispose(disposing);
    }

    private int ReadBytes()
    {
        try
        {
            return Opened().Read(_bytes, _pendingBytes, ChunkSize - _pendingBytes);
        }
        catch
        {
            HasFailed = true;
            throw;
        }
    }

    private async Task<int> ReadBytesAsync()
    {
        try
        {
            return await Opened().ReadAsync(_bytes.AsMemory(_pendingBytes, ChunkSize - _pendingBytes), cancellationToken)
                .ConfigureAwait(false);
        }
        catch
        {
            HasFailed = true;
            throw;
        }
    }

    private Stream Opened()
    {
        _stream ??= open() ?? throw new InvalidOperationException("The function that opens the file returned null.");
        // Opening may have taken long, and whoever canceled it did not know this stream yet.
        cancellationToken.ThrowIfCancellationRequested();
        return _stream;
    }

    /// <summary>
    /// Closing a stream ends most reads that block, but may itself block or throw while one goes on; nobody should wait for that.
    /// </summary>
    private void DisposeQuietly()
    {
        try
        {
            _stream?.Dispose();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Reading was canceled; that is what the caller is told.
        }
    }

    private int Await(Task<int> reading)
    {
        try
        {
            Observed(reading).Wait(cancellationToken);
        }
        catch (AggregateException)
        {
            // The next line throws the exception inside.
        }

        return reading.GetAwaiter().GetResult();
    }

    /// <summary>
    /// Once reading is canceled, nobody waits for a read that still blocks: its exception is of no interest, and it closes the stream.
    /// </summary>
    private Task<int> Observed(Task<int> reading)
    {
        _reading = reading;
        _ = reading.ContinueWith(read =>
        {
            _ = read.Exception;
            if (cancellationToken.IsCancellationRequested)
                DisposeQuietly();
        }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return reading;
    }

    private int Take(Span<char> buffer)
    {
        int count = Math.Min(buffer.Length, _end - _start);
        _chars.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    private void Decode(int read)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int count = _pendingBytes + read;
        _pendingBytes = 0;
        _isAtEnd = read == 0;
        int mark = 0;
        if (_decoder is null)
        {
            if (count < StrictEncoding.BytesNeeded && !_isAtEnd)
            {
                _pendingBytes = count;
                return;
            }

            Encoding = StrictEncoding.Choose(_bytes.AsSpan(0, Math.Min(count, StrictEncoding.BytesNeeded)), given, out mark);
            _decoder = Encoding.GetDecoder();
            _chars = new char[Encoding.GetMaxCharCount(ChunkSize)];
        }

        Decode(_bytes.AsSpan(mark, count - mark));
        _read += count;
        Tell();
    }

    private void Decode(ReadOnlySpan<byte> bytes)
    {
        _start = 0;
        try
        {
            _end = _decoder!.GetChars(bytes, _chars, flush: _isAtEnd);
        }
        catch (DecoderFallbackException error)
        {
            int at = Math.Clamp(error.Index, 0, bytes.Length);
            string unknown = Convert.ToHexString(error.BytesUnknown ?? []);
            Encoding lenient = (Encoding)Encoding!.Clone();
            lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
            throw new UnreadableTextException(LineAfter(lenient.GetString(bytes[..at])),
                $"The bytes {unknown} are invalid in {Encoding.WebName}: "
                + "state the encoding of the file, such as Encoding.Latin1, in CsvOptions.");
        }

        ReadOnlySpan<char> text = _chars.AsSpan(0, _end);
        int nul = text.IndexOf('\0');
        if (nul >= 0)
            throw new UnreadableTextException(LineAfter(text[..nul]),
                $"The file has a NUL character, but a text was expected: it is not a text, is damaged, or is not in {Encoding!.WebName} "
                    + $"(UTF-16 without a byte order mark?).");
        _lines = LineAfter(text) - 1;
        _endsInReturn = text.Length > 0 ? text[^1] == '\r' : _endsInReturn;
    }

    /// <summary>The line that follows all chunks before and a text.</summary>
    private int LineAfter(ReadOnlySpan<char> text) =>
        1 + _lines + CsvRow.Breaks(text) - (_endsInReturn && text is ['\n', ..] ? 1 : 0);

    private void Tell()
    {
        if (progress is null || !_stream!.CanSeek || _stream.Length == 0)
            return;
        double part = Math.Min((double)_read / _stream.Length, 1);
        if (part < _told + Step && !(_isAtEnd && _told < 1))
            return;
        _told = part;
        try
        {
            progress.Report(part);
        }
        catch
        {
            HasFailed = true;
            throw;
        }
    }
}
