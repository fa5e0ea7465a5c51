namespace StateOfAi.Data;

/// <content>Aggregates of each group.</content>
public sealed partial class ColumnGrouping<TKey>
{
    /// <summary>Computes an aggregate for each group.</summary>
    /// <param name="aggregate">The aggregate to compute.</param>
    /// <returns>The groups that have rows, with their results.</returns>
    /// <example>
    /// <code>
    /// Groups&lt;string, double?&gt; totals = table.GroupBy(region).Aggregate(amount.Sum());
    /// double? europe = totals["Europe"];
    /// </code>
    /// </example>
    /// <exception cref="ArgumentException">The aggregate belongs to a different table.</exception>
    /// <exception cref="OverflowException">A sum of integers or decimals is out of range.</exception>
    public Groups<TKey, TResult> Aggregate<TResult>(Aggregate<TResult> aggregate) =>
        Run([NameOf(aggregate)], plan => aggregate.Plan(plan));

    /// <summary>Computes several aggregates for each group, in one pass over the rows where possible.</summary>
    /// <returns>The groups that have rows, with a tuple of results each.</returns>
    /// <exception cref="ArgumentException">An aggregate belongs to a different table.</exception>
    /// <exception cref="OverflowException">A sum of integers or decimals is out of range.</exception>
    public Groups<TKey, (T1, T2)> Aggregate<T1, T2>(Aggregate<T1> first, Aggregate<T2> second) =>
        Run<(T1, T2)>([NameOf(first), NameOf(second)], plan =>
        {
            var (ofFirst, ofSecond) =
                (first.Plan(plan), second.Plan(plan));
            return group => (ofFirst(group), ofSecond(group));
        });

    /// <inheritdoc cref="Aggregate{T1, T2}(Aggregate{T1}, Aggregate{T2})"/>
    public Groups<TKey, (T1, T2, T3)> Aggregate<T1, T2, T3>(Aggregate<T1> first, Aggregate<T2> second, Aggregate<T3> third) =>
        Run<(T1, T2, T3)>([NameOf(first), NameOf(second), NameOf(third)], plan =>
        {
            var (ofFirst, ofSecond, ofThird) =
                (first.Plan(plan), second.Plan(plan), third.Plan(plan));
            return group => (ofFirst(group), ofSecond(group), ofThird(group));
        });

    /// <inheritdoc cref="Aggregate{T1, T2}(Aggregate{T1}, Aggregate{T2})"/>
    public Groups<TKey, (T1, T2, T3, T4)> Aggregate<T1, T2, T3, T4>(
        Aggregate<T1> first,
        Aggregate<T2> second,
        Aggregate<T3> third,
        Aggregate<T4> fourth) =>
        Run<(T1, T2, T3, T4)>([NameOf(first), NameOf(second), NameOf(third), NameOf(fourth)], plan =>
        {
            var (ofFirst, ofSecond, ofThird, ofFourth) =
                (first.Plan(plan), second.Plan(plan), third.Plan(plan), fourth.Plan(plan));
            return group => (ofFirst(group), ofSecond(group), ofThird(group), ofFourth(group));
        });

    /// <inheritdoc cref="Aggregate{T1, T2}(Aggregate{T1}, Aggregate{T2})"/>
    public Groups<TKey, (T1, T2, T3, T4, T5)> Aggregate<T1, T2, T3, T4, T5>(
        Aggregate<T1> first,
        Aggregate<T2> second,
        Aggregate<T3> third,
        Aggregate<T4> fourth,
        Aggregate<T5> fifth) =>
        Run<(T1, T2, T3, T4, T5)>([NameOf(first), NameOf(second), NameOf(third), NameOf(fourth), NameOf(fifth)], plan =>
        {
            var (ofFirst, ofSecond, ofThird, ofFourth, ofFifth) =
                (first.Plan(plan), second.Plan(plan), third.Plan(plan), fourth.Plan(plan), fifth.Plan(plan));
            return group => (ofFirst(group), ofSecond(group), ofThird(group), ofFourth(group), ofFifth(group));
        });

    /// <inheritdoc cref="Aggregate{T1, T2}(Aggregate{T1}, Aggregate{T2})"/>
    public Groups<TKey, (T1, T2, T3, T4, T5, T6)> Aggregate<T1, T2, T3, T4, T5, T6>(
        Aggregate<T1> first,
        Aggregate<T2> second,
        Aggregate<T3> third,
        Aggregate<T4> fourth,
        Aggregate<T5> fifth,
        Aggregate<T6> sixth) =>
        Run<(T1, T2, T3, T4, T5, T6)>([NameOf(first), NameOf(second), NameOf(third), NameOf(fourth), NameOf(fifth), NameOf(sixth)], plan =>
        {
            var (ofFirst, ofSecond, ofThird, ofFourth, ofFifth, ofSixth) =
                (first.Plan(plan), second.Plan(plan), third.Plan(plan), fourth.Plan(plan), fifth.Plan(plan), sixth.Plan(plan));
            return group => (ofFirst(group), ofSecond(group), ofThird(group), ofFourth(group), ofFifth(group), ofSixth(group));
        });
}
