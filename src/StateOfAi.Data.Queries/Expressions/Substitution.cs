using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>Puts an expression in place of the parameter of a lambda.</summary>
internal sealed class Substitution : ExpressionVisitor
{
    private readonly ParameterExpression _parameter;
    private readonly Expression _by;

    private Substitution(ParameterExpression parameter, Expression by) => (_parameter, _by) = (parameter, by);

    /// <summary>The body of a lambda with its parameters replaced.</summary>
    internal static Expression Of(LambdaExpression lambda, params Expression[] by)
    {
        Expression body = lambda.Body;
        for (int place = 0; place < by.Length; place++)
            body = new Substitution(lambda.Parameters[place], by[place]).Visit(body);
        return body;
    }

    protected override Expression VisitParameter(ParameterExpression node) => node == _parameter ? _by : node;
}
