namespace StateOfAi.Data;

/// <content>Aggregates of all rows.</content>
public abstract partial class ColumnQuery
{
    /// <summary>Computes an aggregate over all rows.</summary>
    /// <param name="aggregate">The aggregate to compute.</param>
    /// <returns>The result. Without rows, counts are 0, and sums, means and the like are <see langword="null"/>.</returns>
    /// <example>
    /// <code>
    /// double? total = table.Aggregate(amount.Sum());
    /// (int count, double? median) = table.Where(region.Is("Europe")).Aggregate(Aggregate.Count(), amount.Median());
    /// </code>
    /// </example>
    /// <exception cref="ArgumentException">The aggregate belongs to a different table.</exception>
    /// <exception cref="OverflowException">A sum of integers or decimals is out of range.</exception>
    public TResult Aggregate<TResult>(Aggregate<TResult> aggregate) => All().Aggregate(aggregate).At(0).Value;

    /// <summary>Computes several aggregates over all rows, in one pass where possible.</summary>
    /// <returns>The results. Without rows, counts are 0, and sums, means and the like are <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException">An aggregate belongs to a different table.</exception>
    /// <exception cref="OverflowException">A sum of integers or decimals is out of range.</exception>
    public (T1, T2) Aggregate<T1, T2>(Aggregate<T1> first, Aggregate<T2> second) =>
        All().Aggregate(first, second).At(0).Value;

    /// <inheritdoc cref="Aggregate{T1, T2}(Aggregate{T1}, Aggregate{T2})"/>
    public (T1, T2, T3) Aggregate<T1, T2, T3>(Aggregate<T1> first, Aggregate<T2> second, Aggregate<T3> third) =>
        All().Aggregate(first, second, third).At(0).Value;

    /// <inheritdoc cref="Aggregate{T1, T2}(Aggregate{T1}, Aggregate{T2})"/>
    public (T1, T2, T3,
        T4) Aggregate<T1, T2, T3, T4>(Aggregate<T1> first, Aggregate<T2> second, Aggregate<T3> third, Aggregate<T4> fourth) =>
            All().Aggregate(first, second, third, fourth).At(0).Value;

    /// <inheritdoc cref="Aggregate{T1, T2}(Aggregate{T1}, Aggregate{T2})"/>
    public (T1, T2, T3, T4,
        T5) Aggregate<T1, T2, T3, T4,
            T5>(Aggregate<T1> first, Aggregate<T2> second, Aggregate<T3> third, Aggregate<T4> fourth, Aggregate<T5> fifth) =>
                All().Aggregate(first, second, third, fourth, fifth).At(0).Value;

    /// <inheritdoc cref="Aggregate{T1, T2}(Aggregate{T1}, Aggregate{T2})"/>
    public (T1, T2, T3, T4, T5,
        T6) Aggregate<T1, T2, T3, T4, T5,
            T6>(Aggregate<T1> first, Aggregate<T2> second, Aggregate<T3> third, Aggregate<T4> fourth, Aggregate<T5> fifth,
                Aggregate<T6> sixth) =>
                    All().Aggregate(first, second, third, fourth, fifth, sixth).At(0).Value;
}
