using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>
/// A number or an answer whose type has no null, though its column may have some: providers take a comparison with null as settled by the
/// type, so this asks in a way that they leave to the engine.
/// </summary>
internal sealed class NeverNull
{
    private readonly LambdaExpression _selector;

    private NeverNull(LambdaExpression selector, Expression isPresent)
    {
        _selector = selector;
        IsPresent = Expression.Lambda(isPresent, selector.Parameters);
    }

    /// <summary>Whether a row has a value: a condition that is unknown for a null, so that such a row is not counted.</summary>
    internal LambdaExpression IsPresent { get; }

    /// <summary>The check of a number; <see langword="null"/> if its type has a null.</summary>
    internal static NeverNull? OfNumber(LambdaExpression? number)
    {
        if (number is null || OfType(number.Body) is not { } value)
            return null;
        return ColumnTypes.SumOf(value.Type) is null || !Mention.Of(number.Parameters[0], value) ? null
            : new(number, Expression.OrElse(
                Expression.GreaterThanOrEqual(value, Zero(value.Type)), Expression.LessThan(value, Zero(value.Type))));
    }

    /// <summary>
    /// The check of an answer that is a column; <see langword="null"/> for others, such as comparisons, which are never null.
    /// </summary>
    internal static NeverNull? OfAnswer(LambdaExpression? answer) =>
        answer is not null && OfType(answer.Body) is MemberExpression value && Mention.Of(answer.Parameters[0], value)
            ? new(answer, Expression.OrElse(
                Expression.Equal(value, Expression.Constant(true)), Expression.Equal(value, Expression.Constant(false))))
            : null;

    /// <exception cref="InvalidDataException">Some rows have no value.</exception>
    internal void Check(long lacking)
    {
        if (lacking > 0)
        {
            throw new InvalidDataException(FormattableString.Invariant(
                $"'{_selector.Body}' is null or NaN in {lacking:N0} rows, but its type has no null. Make the property nullable, so that ")
                + "such rows count as missing, or leave them out with Where.");
        }
    }

    /// <summary>An expression without conversions to types that have a null; <see langword="null"/> if its own type has one.</summary>
    private static Expression? OfType(Expression body)
    {
        while (body is UnaryExpression { NodeType: ExpressionType.Convert } converted && Nullable.GetUnderlyingType(body.Type) is not null)
            body = converted.Operand;
        return Nullable.GetUnderlyingType(body.Type) is null ? body : null;
    }

    private static ConstantExpression Zero(Type type) =>
        Expression.Constant(System.Convert.ChangeType(0, type, System.Globalization.CultureInfo.InvariantCulture), type);
}
