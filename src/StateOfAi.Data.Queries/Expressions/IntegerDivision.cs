using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>Finds divisions of integers, of which some engines keep the fraction and others do not.</summary>
internal sealed class IntegerDivision : ExpressionVisitor
{
    private Expression? _found;

    internal static bool Is(Expression node) => node.NodeType is ExpressionType.Divide && ColumnTypes.IsInteger(node.Type);

    /// <exception cref="NotSupportedException">A lambda that is left to an engine divides integers.</exception>
    internal static void Refuse(LambdaExpression? lambda)
    {
        var search = new IntegerDivision();
        search.Visit(lambda);
        if (search._found is { } division)
        {
            throw new NotSupportedException(
                $"'{division}' divides integers, and engines disagree on its fraction; convert one of them to double or decimal, or divide "
                + "the result.");
        }
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is not null && Is(node))
            _found ??= node;
        return _found is null ? base.Visit(node) : node;
    }
}
