using System.Linq.Expressions;
using System.Reflection;

namespace StateOfAi.Data.Queries;

/// <summary>A question about groups of rows, asked by one GROUP BY, or two where a variance needs it.</summary>
internal sealed class CellQuestion<TRow, TKey>
    where TKey : notnull
{
    private readonly CellPlan<TRow, CellKey<TKey>> _plan;
    private readonly CellRequest<TRow> _request;
    private readonly Unit? _unit;
    private readonly QueryOptions<TRow> _options;
    private readonly bool _hasPeriod;

    /// <param name="rows">The rows.</param>
    /// <param name="key">Selects the key of a row; <see langword="null"/> for groups by period alone.</param>
    /// <param name="period">Selects the period of a row; <see langword="null"/> for groups by key alone.</param>
    /// <param name="request">What is computed for each group.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">How to run the query.</param>
    internal CellQuestion(IQueryable<TRow> rows, LambdaExpression? key, LambdaExpression? period, CellRequest<TRow> request,
        Unit? unit, QueryOptions<TRow>? options)
    {
        _request = request;
        _unit = unit;
        _options = options ?? new();
        _hasPeriod = period is not null;
        _plan = new(rows, Together(key, period), request.NumberType, _options.DistributedBy);
    }

    /// <summary>The query, as its provider takes it.</summary>
    internal IQueryable Query => First().Query;

    /// <summary>Runs the query.</summary>
    internal async Task<CellAnswer<TKey>> AskAsync(CancellationToken cancellation)
    {
        KeyedRows<CellKey<TKey>> cells;
        CellOrder order = new(_plan.Columns);
        // Compiled while the engine works, since that takes milliseconds.
        _ = Task.Run(() => _plan.ReadKey, cancellation);
        try
        {
            cells = await ReadAsync(First(), order, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (_request.Quantile is not null && QuantileRefusal.Is(e))
        {
            throw QuantileRefusal.Of(_request.Quantile, e);
        }

        var variances = _request.HasVariance
            ? await new Variances<CellKey<TKey>>(cells).ComputeAsync(AboutAsync, cancellation).ConfigureAwait(false)
            : null;
        var maker = new CellMaker<TKey>(_unit, _request.Probabilities, _request.Upper is not null, _request.Success is not null,
            _request.NumberType == typeof(long), _request.AreParts, _options.From);
        var answer = new CellAnswer<TKey>(cells.Count);
        foreach (int place in order.Places())
        {
            (CellKey<TKey> key, CellRow row) = (cells.KeyOf(place), cells[place]);
            if (key.Key is null || (_hasPeriod && key.Period is null))
                answer.AddWithoutKey(row.Rows, key.Key is null ? "key" : "period");
            else
                answer.Cells.Add(maker.Of(key.Key, key.Period, row, variances?[place]));
        }

        return answer;

        Task<KeyedRows<CellKey<TKey>>> AboutAsync(Shifts shifts) =>
            ReadAsync(_plan.Ask([.. _request.AboutShifts(shifts)], _options.MaxCells), null, cancellation);
    }

    private CellRows First() => _plan.Ask([.. _request.Aggregates()], _options.MaxCells);

    /// <summary>Reads an answer, adding up what has the same key.</summary>
    private async Task<KeyedRows<CellKey<TKey>>> ReadAsync(CellRows query, CellOrder? order, CancellationToken cancellation)
    {
        const int ReportEvery = 1000;
        KeyedRows<CellKey<TKey>> cells = new(row => _plan.ReadKey(row), _plan.HasKeysOnce);
        long count = 0;
        _options.OnQuery?.Invoke(query.Query);
        await query.ReadAsync(Take, cancellation).ConfigureAwait(false);
        if (count % ReportEvery != 0)
            _options.Progress?.Report(count);
        return cells;

        void Take(CellRow row)
        {
            if (++count > _options.MaxCells)
            {
                throw new InvalidOperationException(
                    FormattableString.Invariant($"The query gives more than {_options.MaxCells:N0} cells, the limit of ")
                    + "QueryOptions.MaxCells. Group by fewer or coarser keys, leave rows out with Where, or raise the limit.");
            }

            _request.CheckPresence(row);
            order?.Add(row);
            if (!cells.TryAdd(row, out CellRow same))
            {
                order?.RemoveLast();
                if (_request.Quantile is not null)
                {
                    throw new NotSupportedException(
                        $"The key '{_plan.ReadKey(row).Key}' is made of several groups of the engine, whose quantiles do not add up; "
                        + "select a column as the key.");
                }

                same.Add(row);
            }

            if (count % ReportEvery == 0)
                _options.Progress?.Report(count);
        }
    }

    private static LambdaExpression Together(LambdaExpression? key, LambdaExpression? period)
    {
        ParameterExpression row = Expression.Parameter(typeof(TRow), "row");
        Expression keyOf = key is null ? Expression.Constant(true) : Substitution.Of(key, row);
        Expression periodOf = period is null ? Expression.Constant(null, typeof(TimePeriod)) : Substitution.Of(period, row);
        ConstructorInfo constructor = typeof(CellKey<TKey>).GetConstructor([typeof(TKey), typeof(TimePeriod)])!;
        return Expression.Lambda(Expression.New(constructor, keyOf, periodOf), row);
    }
}
