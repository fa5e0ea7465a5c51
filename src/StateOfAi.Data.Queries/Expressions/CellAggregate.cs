using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>One number of a group.</summary>
/// <param name="Member">The property of <see cref="CellRow"/> that gets it.</param>
/// <param name="Kind">How it is computed.</param>
/// <param name="Of">The number or the condition of a row, or the function of all rows; <see langword="null"/> to count rows.</param>
internal sealed record CellAggregate(string Member, AggregateKind Kind, LambdaExpression? Of)
{
    /// <summary>The aggregate over the rows of a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="row">The type of the rows.</param>
    internal Expression Over(Expression group, Type row) => Kind switch
    {
        AggregateKind.Rows => Call(nameof(Enumerable.LongCount), [row], group),
        AggregateKind.Count => Call(nameof(Enumerable.LongCount), [row], group, Of!),
        AggregateKind.Sum => Call(nameof(Enumerable.Sum), [row], group, Of!),
        AggregateKind.Least => Call(nameof(Enumerable.Min), [row], group, Of!),
        AggregateKind.Most => Call(nameof(Enumerable.Max), [row], group, Of!),
        _ => Substitution.Of(Of!, group),
    };

    /// <summary>The same aggregate over aggregates of smaller groups.</summary>
    /// <param name="groups">The smaller groups.</param>
    /// <param name="row">Their type.</param>
    internal Expression OverAggregates(Expression groups, Type row)
    {
        ParameterExpression part = Expression.Parameter(row, "part");
        LambdaExpression own = Expression.Lambda(Expression.Property(part, row.GetProperty(Member)!), part);
        return Kind switch
        {
            AggregateKind.Least => Call(nameof(Enumerable.Min), [row], groups, own),
            AggregateKind.Most => Call(nameof(Enumerable.Max), [row], groups, own),
            _ => Call(nameof(Enumerable.Sum), [row], groups, own),
        };
    }

    private static MethodCallExpression Call(string name, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), name, types, arguments);
}
