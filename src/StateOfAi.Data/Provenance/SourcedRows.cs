namespace StateOfAi.Data;

/// <summary>Keeps those of the rows gone through that know what they rest on: nothing, where none does.</summary>
internal sealed class SourcedRows
{
    private List<ISourced>? _rows;

    /// <summary>The row itself, once it is noted.</summary>
    internal T Seen<T>(T row)
    {
        if (SourceUnion.OfRow(row) is var sourced && sourced != SourceUnion.None)
            (_rows ??= []).Add(sourced);
        return row;
    }

    /// <summary>What all rows seen rest on; none are seen after that.</summary>
    internal ISourced Together() => _rows is null ? SourceUnion.None : SourceUnion.OfAll(_rows);
}
