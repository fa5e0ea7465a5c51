using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>Finds arithmetic that some engines do differently from C#, in what is left to an engine.</summary>
internal sealed class Disputed : ExpressionVisitor
{
    private string? _why;

    /// <exception cref="NotSupportedException">A lambda has such arithmetic.</exception>
    internal static void Refuse(LambdaExpression? lambda)
    {
        var search = new Disputed();
        search.Visit(lambda);
        if (search._why is { } why)
            throw new NotSupportedException(why);
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is not null)
            _why ??= WhyNot(node);
        return _why is null ? base.Visit(node) : node;
    }

    private static string? WhyNot(Expression node) => node switch
    {
        { NodeType: ExpressionType.Divide } when ColumnTypes.IsInteger(node.Type) =>
            $"'{node}' divides integers, and engines disagree on its fraction; convert one of them to double, or divide the result.",
        { NodeType: ExpressionType.Modulo } when !ColumnTypes.IsInteger(node.Type) =>
            $"'{node}' is a remainder of fractions, which engines compute differently; select a number that is stored.",
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } converted
            when ColumnTypes.IsInteger(node.Type) && ColumnTypes.SumOf(converted.Operand.Type) is { } of && of != typeof(long) =>
            $"'{node}' drops a fraction, which engines round or cut; add up the number itself, or select one that is stored.",
        _ => null,
    };
}
