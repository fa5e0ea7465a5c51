using System.Buffers;

namespace StateOfAi.Data.Csv;

/// <summary>A part of a file that consists of whole rows.</summary>
internal sealed class RowBlock(char[] chars, int length, int linesBefore, bool hasQuotes)
{
    internal static readonly RowBlock Empty = new([], 0, 0, false);

    /// <summary>The number of lines of the file before the block.</summary>
    internal int LinesBefore { get; } = linesBefore;

    /// <summary>Whether the block has quotation marks that enclose cells.</summary>
    internal bool HasQuotes { get; } = hasQuotes;

    internal TextReader ToReader() => new Reader(chars.AsMemory(0, length));

    /// <summary>Gives the memory back once no row of the block is used anymore.</summary>
    internal void Free() => ArrayPool<char>.Shared.Return(chars);

    private sealed class Reader(ReadOnlyMemory<char> text) : TextReader
    {
        private ReadOnlyMemory<char> _rest = text;

        public override int Read(Span<char> buffer)
        {
            int count = Math.Min(buffer.Length, _rest.Length);
            _rest.Span[..count].CopyTo(buffer);
            _rest = _rest[count..];
            return count;
        }
    }
}
