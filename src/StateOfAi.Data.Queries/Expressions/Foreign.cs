using System.Linq.Expressions;
using NodaTime;

namespace StateOfAi.Data.Queries;

/// <summary>
/// Finds what is left to this library instead of an engine: its own types, and operators that engines compute differently.
/// </summary>
internal sealed class Foreign : ExpressionVisitor
{
    private bool _found;

    /// <summary>Whether an expression has a part that an engine does not know, or computes differently.</summary>
    internal static bool In(Expression node)
    {
        var search = new Foreign();
        search.Visit(node);
        return search._found;
    }

    internal static bool IsOfLibrary(Type type) =>
        type.Assembly == typeof(TimePeriod).Assembly || type.Assembly == typeof(LocalDate).Assembly;

    public override Expression? Visit(Expression? node)
    {
        _found |= node is not null && IsForeign(node);
        return _found ? node : base.Visit(node);
    }

    private static bool IsForeign(Expression node) => IsOfLibrary(node.Type) || node switch
    {
        BinaryExpression when IntegerDivision.Is(node) => true,
        // A text with a null is null in SQL, and one name for nulls would keep foreign tables from grouping where they are.
        BinaryExpression { NodeType: ExpressionType.Coalesce } => true,
        BinaryExpression { NodeType: ExpressionType.Add } added => added.Type == typeof(string),
        MethodCallExpression call => IsOfLibrary(call.Method.DeclaringType!)
            || (call.Method.DeclaringType == typeof(string) && call.Method.Name is nameof(string.Concat) or nameof(string.Format)),
        NewExpression => !ColumnTypes.Has(node.Type),
        InvocationExpression or LambdaExpression => true,
        _ => false,
    };
}
