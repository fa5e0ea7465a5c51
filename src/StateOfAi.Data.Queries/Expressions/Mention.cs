using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>Whether an expression depends on a parameter.</summary>
internal sealed class Mention : ExpressionVisitor
{
    private readonly ParameterExpression _parameter;
    private bool _found;

    private Mention(ParameterExpression parameter) => _parameter = parameter;

    internal static bool Of(ParameterExpression parameter, Expression node)
    {
        var search = new Mention(parameter);
        search.Visit(node);
        return search._found;
    }

    public override Expression? Visit(Expression? node) => _found ? node : base.Visit(node);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found |= node == _parameter;
        return node;
    }
}
