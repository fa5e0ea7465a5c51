using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Queries;

/// <summary>Tells whether a key keeps all columns that it is made of, so that different groups of an engine have different keys.</summary>
internal static class OneToOne
{
    /// <param name="key">The key, as an expression over columns.</param>
    internal static bool Is(Expression key) => key switch
    {
        ParameterExpression or ConstantExpression => true,
        UnaryExpression { NodeType: ExpressionType.Convert } converted =>
            ColumnTypes.Underlying(converted.Operand.Type) == ColumnTypes.Underlying(converted.Type) && Is(converted.Operand),
        NewExpression made => (made.Members is not null || IsTuple(made.Type)) && made.Arguments.All(Is),
        MethodCallExpression call => IsKept(call) && call.Arguments.All(Is),
        _ => false,
    };

    private static bool IsTuple(Type type) => typeof(ITuple).IsAssignableFrom(type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(CellKey<>));

    private static bool IsKept(MethodCallExpression call) => call.Method.DeclaringType == typeof(KeyValue)
        || (call.Method.DeclaringType == typeof(TimePeriod) && call.Method.Name is nameof(TimePeriod.OfYear) or nameof(TimePeriod.OfHalf)
            or nameof(TimePeriod.OfQuarter) or nameof(TimePeriod.OfMonth) or nameof(TimePeriod.OfWeek));
}
