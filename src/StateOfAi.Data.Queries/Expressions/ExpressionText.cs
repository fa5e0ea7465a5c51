using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>Compares expressions by their texts, which suffices for columns without captured values.</summary>
internal static class ExpressionText
{
    internal static bool AreEqual(Expression left, Expression right) =>
        left.Type == right.Type && IsPath(left) && IsPath(right) && left.ToString() == right.ToString();

    /// <summary>Whether an expression is a member of a member … of a parameter, whose text says all.</summary>
    private static bool IsPath(Expression node) => node switch
    {
        ParameterExpression => true,
        MemberExpression { Expression: { } of } => IsPath(of),
        UnaryExpression { NodeType: ExpressionType.Convert } converted => IsPath(converted.Operand),
        _ => false,
    };
}
