namespace StateOfAi.Data.Csv;

/// <summary>Bytes that are not text, in a line.</summary>
#pragma warning disable CA1032, CA1064 // Never leaves the assembly.
internal sealed class UnreadableTextException(int line, string message) : Exception(message)
{
    internal int Line { get; } = line;
}
