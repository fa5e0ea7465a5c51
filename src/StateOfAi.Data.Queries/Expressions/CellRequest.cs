using System.Globalization;
using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>What is asked of each group.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
internal sealed class CellRequest<TRow>
{
    private readonly LambdaExpression? _value;

    private CellRequest(LambdaExpression? value, LambdaExpression? upper, Expression<Func<TRow, bool?>>? success)
    {
        Type? number = value is null ? typeof(double) : ColumnTypes.SumOf(value.ReturnType);
        NumberType = number ?? throw NoNumber(value!);
        _value = Converted(value);
        Upper = Converted(upper);
        Success = success;
    }

    /// <summary>The type of the sums.</summary>
    internal Type NumberType { get; }

    /// <summary>The upper bound, if numbers have bounds.</summary>
    internal LambdaExpression? Upper { get; }

    internal Expression<Func<TRow, bool?>>? Success { get; }

    /// <summary>Whether the smallest and largest numbers are needed.</summary>
    internal bool HasExtremes { get; private init; }

    /// <summary>Whether variances are needed.</summary>
    internal bool HasVariance { get; private init; }

    /// <summary>The probabilities of the quantiles.</summary>
    internal IReadOnlyList<Fraction> Probabilities { get; private init; } = [];

    /// <summary>The provider's function for a quantile, taking the rows and a probability.</summary>
    internal Expression<Func<IEnumerable<TRow>, double, double?>>? Quantile { get; private init; }

    internal static CellRequest<TRow> OfSums(LambdaExpression value, LambdaExpression? upper = null) => new(value, upper, null);

    internal static CellRequest<TRow> OfAnswers(Expression<Func<TRow, bool?>> success) => new(null, null, success);

    internal static CellRequest<TRow> OfStatistics(
        LambdaExpression value, LambdaExpression? upper, IReadOnlyList<Fraction> probabilities,
        Expression<Func<IEnumerable<TRow>, double, double?>>? quantile) =>
        new(value, upper, null)
        {
            HasExtremes = true,
            HasVariance = upper is null,
            Probabilities = probabilities,
            Quantile = quantile,
        };

    /// <summary>The numbers that the first query asks for.</summary>
    internal IEnumerable<CellAggregate> Aggregates()
    {
        yield return new(nameof(CellRow.Rows), AggregateKind.Rows, null);
        if (Success is { } success)
        {
            yield return Count(nameof(CellRow.Known), IsPresent(success));
            yield return Count(nameof(CellRow.Successes),
                Expression.Lambda(Expression.Equal(success.Body, Expression.Constant((bool?)true, typeof(bool?))), success.Parameters));
        }

        if (_value is null)
            yield break;
        yield return Count(nameof(CellRow.Present), IsPresent(_value));
        foreach (CellAggregate sum in Sums(_value, "", nameof(CellRow.Check)))
            yield return sum;
        if (Upper is not null)
        {
            yield return Count(nameof(CellRow.UpperPresent), IsPresent(Upper));
            yield return Count(nameof(CellRow.EitherPresent), OfBoth(_value, Upper, (one, other) => Expression.OrElse(Present(one), Present(other))));
            yield return Count(nameof(CellRow.Crossed), OfBoth(_value, Upper, Expression.GreaterThan));
            foreach (CellAggregate sum in Sums(Upper, "Upper", nameof(CellRow.UpperCheck)))
                yield return sum;
        }

        if (HasVariance)
        {
            LambdaExpression number = AsDouble(_value);
            yield return new(nameof(CellRow.Squares), AggregateKind.Sum, Square(number));
        }

        for (int place = 0; place < Probabilities.Count; place++)
        {
            Expression probability = Expression.Constant(Probabilities[place].Value);
            ParameterExpression rows = Quantile!.Parameters[0];
            yield return new(FormattableString.Invariant($"Quantile{place}"), AggregateKind.Function,
                Expression.Lambda(Substitution.Of(Expression.Lambda(Quantile.Body, Quantile.Parameters[1]), probability), rows));
        }
    }

    /// <summary>The sums about shifts that a second query asks for.</summary>
    internal IEnumerable<CellAggregate> AboutShifts(Shifts shifts)
    {
        LambdaExpression number = AsDouble(_value!);
        yield return new(nameof(CellRow.Rows), AggregateKind.Rows, null);
        yield return Count(nameof(CellRow.Present), IsPresent(_value!));
        for (int place = 0; place < shifts.Count; place++)
        {
            LambdaExpression less = Expression.Lambda(Expression.Subtract(number.Body, shifts.Parameter(place)), number.Parameters);
            yield return new(FormattableString.Invariant($"Shifted{place}"), AggregateKind.Sum, less);
            yield return new(FormattableString.Invariant($"ShiftedSquares{place}"), AggregateKind.Sum, Square(less));
        }
    }

    private IEnumerable<CellAggregate> Sums(LambdaExpression number, string prefix, string check)
    {
        yield return new(prefix + "Sum", AggregateKind.Sum, number);
        if (NumberType == typeof(long))
            yield return new(check, AggregateKind.Sum, AsDouble(number));
        if (!HasExtremes)
            yield break;
        yield return new(prefix + "Least", AggregateKind.Least, number);
        yield return new(prefix + "Most", AggregateKind.Most, number);
    }

    /// <summary>The number as one that may be missing, of the type of the sums.</summary>
    private LambdaExpression? Converted(LambdaExpression? number)
    {
        if (number is null)
            return null;
        if (ColumnTypes.SumOf(number.ReturnType) != NumberType)
            throw new ArgumentException(
                $"'{number}' is a {number.ReturnType.Name}, and the other bound is of another type; give both the same type.", nameof(number));
        Type type = ColumnTypes.Nullable(NumberType);
        return number.ReturnType == type ? number : Expression.Lambda(Expression.Convert(number.Body, type), number.Parameters);
    }

    private static ArgumentException NoNumber(LambdaExpression value) => new(
        $"'{value}' is a {value.ReturnType.Name}, which an engine cannot add up; select a number, such as row => row.Amount.", nameof(value));

    private static CellAggregate Count(string member, LambdaExpression condition) => new(member, AggregateKind.Count, condition);

    private static LambdaExpression IsPresent(LambdaExpression number) => Expression.Lambda(Present(number.Body), number.Parameters);

    private static BinaryExpression Present(Expression number) => Expression.NotEqual(number, Expression.Constant(null, number.Type));

    private static LambdaExpression OfBoth(LambdaExpression left, LambdaExpression right, Func<Expression, Expression, Expression> join) =>
        Expression.Lambda(join(left.Body, Substitution.Of(right, left.Parameters[0])), left.Parameters);

    private static LambdaExpression AsDouble(LambdaExpression number) => number.ReturnType == typeof(double?)
        ? number
        : Expression.Lambda(AsDouble(number.Body), number.Parameters);

    /// <summary>
    /// The number as a double. A number that depends on a condition is converted in its branches, and constants at once: linq2db cannot
    /// write an integer constant as a double for ClickHouse.
    /// </summary>
    private static Expression AsDouble(Expression number) => number switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: var of } when ColumnTypes.IsWider(number.Type, of.Type) =>
            AsDouble(of),
        ConditionalExpression either =>
            Expression.Condition(either.Test, AsDouble(either.IfTrue), AsDouble(either.IfFalse)),
        ConstantExpression { Value: { } value } when ColumnTypes.IsInteger(value.GetType()) =>
            Expression.Constant((double?)Convert.ToDouble(value, CultureInfo.InvariantCulture), typeof(double?)),
        _ => Expression.Convert(number, typeof(double?)),
    };

    private static LambdaExpression Square(LambdaExpression number) =>
        Expression.Lambda(Expression.Multiply(number.Body, number.Body), number.Parameters);
}
