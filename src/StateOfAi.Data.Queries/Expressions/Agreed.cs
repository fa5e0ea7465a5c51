using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>
/// Tells which expressions of a key all engines compute as C# does: columns, comparisons, conditions, and sums and products of numbers.
/// Anything else is computed here from its columns: engines differ in the case of texts, the length of months, rounding, and nulls in
/// texts.
/// </summary>
internal sealed class Agreed : ExpressionVisitor
{
    private readonly ParameterExpression _row;
    private bool _isAgreed = true;

    private Agreed(ParameterExpression row) => _row = row;

    internal static bool On(Expression node, ParameterExpression row)
    {
        var check = new Agreed(row);
        check.Visit(node);
        return check._isAgreed;
    }

    public override Expression? Visit(Expression? node)
    {
        // What does not depend on the row is a value by the time of the query.
        if (!_isAgreed || node is null || !Mention.Of(_row, node))
            return node;
        _isAgreed = IsAgreed(node);
        return _isAgreed ? base.Visit(node) : node;
    }

    private static bool IsAgreed(Expression node) => node switch
    {
        ParameterExpression or MemberExpression or ConditionalExpression => true,
        BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply } =>
            ColumnTypes.SumOf(node.Type) is not null,
        BinaryExpression
        {
            NodeType: ExpressionType.Equal or ExpressionType.NotEqual or ExpressionType.LessThan or ExpressionType.LessThanOrEqual
                or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual or ExpressionType.AndAlso or ExpressionType.OrElse
        } => true,
        UnaryExpression { NodeType: ExpressionType.Not or ExpressionType.Negate } => true,
        UnaryExpression { NodeType: ExpressionType.Convert } converted => KeepsNumber(converted),
        // A list of values, or a function of the provider.
        MethodCallExpression call => (call.Method.Name == nameof(Enumerable.Contains) && call.Method.DeclaringType != typeof(string))
            || !IsOfDotNet(call.Method.DeclaringType!),
        _ => false,
    };

    private static bool KeepsNumber(UnaryExpression converted)
    {
        Type from = ColumnTypes.Underlying(converted.Operand.Type), to = ColumnTypes.Underlying(converted.Type);
        return from == to || from.IsEnum || to.IsEnum || ColumnTypes.IsWider(to, from)
            || (ColumnTypes.SumOf(from) == typeof(long) && ColumnTypes.SumOf(to) is { } sum && sum != typeof(long));
    }

    private static bool IsOfDotNet(Type type) =>
        type.Assembly == typeof(object).Assembly || type.Assembly == typeof(Enumerable).Assembly
        || type.Assembly == typeof(TimePeriod).Assembly || type.Assembly == typeof(NodaTime.LocalDate).Assembly
        || type.Assembly == typeof(Agreed).Assembly;
}
