using System.Runtime.ExceptionServices;

namespace StateOfAi.Data.Csv;

/// <summary>Adds what was read of blocks to the table, and the errors to the others, in the order of the file.</summary>
internal sealed class TableFilling(ColumnTableBuilder<int> table, ErrorLog errors)
{
    private readonly Dictionary<int, Batch> _waiting = [];
    private readonly List<int> _rows = [];
    private int _next;
    private bool _isAdding;
    private volatile ExceptionDispatchInfo? _failure;

    /// <summary>Whether nothing is added anymore, since a block could not be read or there are too many errors.</summary>
    internal bool HasFailed => _failure is not null;

    /// <summary>Throws the exception of the first block that could not be read, or the errors.</summary>
    internal void ThrowIfFailed()
    {
        _failure?.Throw();
        errors.ThrowIfAny();
    }

    /// <summary>Adds a batch and those that wait for it; one thread at a time does this, while the others read on.</summary>
    /// <param name="number">The number of the block, from 0.</param>
    /// <param name="batch">What was read of it.</param>
    /// <returns>The number of batches added, which may be 0.</returns>
    internal int Add(int number, Batch batch)
    {
        lock (_waiting)
        {
            _waiting.Add(number, batch);
            if (_isAdding)
                return 0;
            _isAdding = true;
        }

        for (int added = 0; ; added++)
        {
            Batch? next;
            lock (_waiting)
            {
                _isAdding = _waiting.Remove(_next, out next);
                if (!_isAdding)
                    return added;
                _next++;
            }

            Add(next!);
        }
    }

    private void Add(Batch batch)
    {
        try
        {
            if (!HasFailed)
                Take(batch);
        }
#pragma warning disable CA1031 // Thrown once no thread works anymore.
        catch (Exception error)
#pragma warning restore CA1031
        {
            _failure = ExceptionDispatchInfo.Capture(error);
        }

        Array.ForEach(batch.Values, values => values.Free());
    }

    private void Take(Batch batch)
    {
        switch (batch.Failure)
        {
            case null when errors.Count == 0:
                Array.ForEach(batch.Values, values => values.Show());
                table.AddRange(Numbers(batch.Rows));
                break;
            case null:
                // There will be no table.
                break;
            case CsvException { IsComplete: true } failure:
                errors.Add(failure.Errors, failure.InnerException);
                break;
            case CsvException failure:
                errors.Add(failure.Errors.SkipLast(1), null);
                throw errors.Last(failure.Errors[^1], failure.InnerException);
            case UnreadableTextException failure:
                throw errors.Last(failure.Line, null, null, failure.Message);
            default:
                ExceptionDispatchInfo.Throw(batch.Failure);
                break;
        }
    }

    /// <summary>The numbers of the rows of a batch, from 0.</summary>
    private List<int> Numbers(int rows)
    {
        if (_rows.Count > rows)
            _rows.RemoveRange(rows, _rows.Count - rows);
        for (int row = _rows.Count; row < rows; row++)
            _rows.Add(row);
        return _rows;
    }
}
