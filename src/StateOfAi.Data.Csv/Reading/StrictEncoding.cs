using System.Text;

namespace StateOfAi.Data.Csv;

/// <summary>Chooses the encoding of a file from its first bytes, such that invalid bytes are an error.</summary>
internal static class StrictEncoding
{
    /// <summary>The number of bytes needed to choose.</summary>
    internal const int BytesNeeded = 4;

    /// <summary>Chooses an encoding.</summary>
    /// <param name="start">The first bytes of the file.</param>
    /// <param name="given">The encoding that applies without a byte order mark; <see langword="null"/> for UTF-8.</param>
    /// <param name="markLength">The length of the byte order mark.</param>
    internal static Encoding Choose(ReadOnlySpan<byte> start, Encoding? given, out int markLength)
    {
        if (start.StartsWith("PK\u0003\u0004"u8))
            throw new UnreadableTextException(0,
                "This is a ZIP archive, perhaps an Excel workbook, but a text was expected: save it as CSV, or extract it.");
        if (start is [0x1F, 0x8B, ..])
            throw new UnreadableTextException(0,
                "This is compressed with gzip, but a text was expected: pass a GZipStream to CsvFile.FromStream.");
        (Encoding found, markLength) = start switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0] => (Encoding.UTF32, 4),
            [0, 0, 0xFE, 0xFF] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (given ?? Encoding.UTF8, 0),
        };
        var strict = (Encoding)found.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }
}
