namespace StateOfAi.Data;

/// <content>Aggregates of each group.</content>
public sealed partial class ColumnGrouping<TKey>
{
    /// <summary>Computes something of each group.</summary>
    /// <param name="aggregate">What to compute.</param>
    /// <exception cref="ArgumentException">The aggregate is of another table.</exception>
    /// <exception cref="OverflowException">A sum of whole numbers or decimals is out of range.</exception>
    public Groups<TKey, TResult> Aggregate<TResult>(Aggregate<TResult> aggregate) =>
        Run(plan => Planned(plan, aggregate), aggregate);

    /// <summary>Computes several things of each group, in one pass over the rows where possible.</summary>
    /// <exception cref="ArgumentException">An aggregate is of another table.</exception>
    /// <exception cref="OverflowException">A sum of whole numbers or decimals is out of range.</exception>
    public Groups<TKey, (T1, T2)> Aggregate<T1, T2>(Aggregate<T1> first, Aggregate<T2> second) => Run<(T1, T2)>(plan =>
    {
        var (ofFirst, ofSecond) = (Planned(plan, first), Planned(plan, second));
        return group => (ofFirst(group), ofSecond(group));
    }, first, second);

    /// <inheritdoc cref="Aggregate{T1, T2}(Aggregate{T1}, Aggregate{T2})"/>
    public Groups<TKey, (T1, T2, T3)> Aggregate<T1, T2, T3>(Aggregate<T1> first, Aggregate<T2> second, Aggregate<T3> third) => Run<(T1, T2, T3)>(plan =>
    {
        var (ofFirst, ofSecond, ofThird) = (Planned(plan, first), Planned(plan, second), Planned(plan, third));
        return group => (ofFirst(group), ofSecond(group), ofThird(group));
    }, first, second, third);

    /// <inheritdoc cref="Aggregate{T1, T2}(Aggregate{T1}, Aggregate{T2})"/>
    public Groups<TKey, (T1, T2, T3, T4)> Aggregate<T1, T2, T3, T4>(Aggregate<T1> first, Aggregate<T2> second, Aggregate<T3> third, Aggregate<T4> fourth) => Run<(T1, T2, T3, T4)>(plan =>
    {
        var (ofFirst, ofSecond, ofThird, ofFourth) = (Planned(plan, first), Planned(plan, second), Planned(plan, third), Planned(plan, fourth));
        return group => (ofFirst(group), ofSecond(group), ofThird(group), ofFourth(group));
    }, first, second, third, fourth);

    /// <inheritdoc cref="Aggregate{T1, T2}(Aggregate{T1}, Aggregate{T2})"/>
    public Groups<TKey, (T1, T2, T3, T4, T5)> Aggregate<T1, T2, T3, T4, T5>(Aggregate<T1> first, Aggregate<T2> second, Aggregate<T3> third, Aggregate<T4> fourth, Aggregate<T5> fifth) => Run<(T1, T2, T3, T4, T5)>(plan =>
    {
        var (ofFirst, ofSecond, ofThird, ofFourth, ofFifth) = (Planned(plan, first), Planned(plan, second), Planned(plan, third), Planned(plan, fourth), Planned(plan, fifth));
        return group => (ofFirst(group), ofSecond(group), ofThird(group), ofFourth(group), ofFifth(group));
    }, first, second, third, fourth, fifth);

    /// <inheritdoc cref="Aggregate{T1, T2}(Aggregate{T1}, Aggregate{T2})"/>
    public Groups<TKey, (T1, T2, T3, T4, T5, T6)> Aggregate<T1, T2, T3, T4, T5, T6>(Aggregate<T1> first, Aggregate<T2> second, Aggregate<T3> third, Aggregate<T4> fourth, Aggregate<T5> fifth, Aggregate<T6> sixth) => Run<(T1, T2, T3, T4, T5, T6)>(plan =>
    {
        var (ofFirst, ofSecond, ofThird, ofFourth, ofFifth, ofSixth) = (Planned(plan, first), Planned(plan, second), Planned(plan, third), Planned(plan, fourth), Planned(plan, fifth), Planned(plan, sixth));
        return group => (ofFirst(group), ofSecond(group), ofThird(group), ofFourth(group), ofFifth(group), ofSixth(group));
    }, first, second, third, fourth, fifth, sixth);
}
