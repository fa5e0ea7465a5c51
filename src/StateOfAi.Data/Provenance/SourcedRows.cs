namespace StateOfAi.Data;

/// <summary>Collects the rows that have sources.</summary>
internal sealed class SourcedRows
{
    private List<ISourced>? _rows;

    /// <summary>Records a row and returns it.</summary>
    internal T Seen<T>(T row)
    {
        if (SourceUnion.OfRow(row) is var sourced && sourced != SourceUnion.None)
            (_rows ??= []).Add(sourced);
        return row;
    }

    /// <summary>What all recorded rows rest on; nothing if none has sources. Record none after that.</summary>
    internal ISourced Together() => _rows is null ? SourceUnion.None : SourceUnion.OfAll(_rows);
}
