using System.Linq.Expressions;
using System.Reflection;

namespace StateOfAi.Data.Queries;

/// <summary>Writes the one GROUP BY of a question, and reads the keys of its answer.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
/// <typeparam name="TKey">The type of the keys.</typeparam>
internal sealed class CellPlan<TRow, TKey>
{
    private const int MostColumns = 8;

    private readonly IQueryable<TRow> _rows;
    private readonly ParameterExpression _row = Expression.Parameter(typeof(TRow), "row");
    private readonly Expression[] _columns;
    private readonly Expression? _distribution;
    private readonly Type _number;
    private readonly Type _answer;
    private readonly Lazy<Func<CellRow, TKey>> _reader;

    /// <param name="rows">The rows.</param>
    /// <param name="key">Selects the key of a row.</param>
    /// <param name="number">The type of the sums.</param>
    /// <param name="distributedBy">Selects the columns by which an engine distributed the rows, if groups are to be made of theirs.</param>
    internal CellPlan(IQueryable<TRow> rows, LambdaExpression key, Type number, LambdaExpression? distributedBy)
    {
        _rows = rows;
        _number = number;
        KeyColumns columns = KeyColumns.Of(key, _row);
        // A group of all rows has a column too, since an engine without one has an answer even if there are no rows.
        _columns = columns.Columns.Count > 0 ? [.. columns.Columns] : [Expression.Constant(1, typeof(int?))];
        _distribution = distributedBy is null ? null : Distribution(distributedBy);
        if (_columns.Length + (_distribution is null ? 0 : 1) is var count && count > MostColumns)
            throw new NotSupportedException(
                $"The key is made of {count} columns, but at most {MostColumns} are supported, including that of the distribution.");
        _answer = Generic(typeof(CellRow<,,,,,,,,>), _columns, number);
        _reader = new(() => Reader(columns));
        HasKeysOnce = OneToOne.Is(columns.Key);
    }

    /// <summary>Reads the key of a row of the answer.</summary>
    internal Func<CellRow, TKey> ReadKey => _reader.Value;

    /// <summary>Whether different groups of the engine have different keys.</summary>
    internal bool HasKeysOnce { get; }

    /// <summary>The number of columns by which the answer is grouped.</summary>
    internal int Columns => _columns.Length;

    /// <summary>The query for some numbers of each group.</summary>
    /// <param name="aggregates">The numbers.</param>
    /// <param name="limit">The number of cells of which one more is asked for, to know of it.</param>
    internal CellRows Ask(IReadOnlyList<CellAggregate> aggregates, int limit)
    {
        Type answer = WideEnough(_answer, aggregates);
        if (_distribution is null)
            return CellRows.Of(_rows.Provider, Grouped(_rows.Expression, typeof(TRow), _row, _columns, answer, Over), answer, limit);
        if (aggregates.FirstOrDefault(one => one.Kind is AggregateKind.Function) is not null)
            throw new NotSupportedException("Quantiles of groups cannot be made of quantiles of their parts; leave DistributedBy out.");
        Expression[] finer = [.. _columns, _distribution];
        Type part = WideEnough(Generic(typeof(CellRow<,,,,,,,,>), finer, _number), aggregates);
        Expression parts = Grouped(_rows.Expression, typeof(TRow), _row, finer, part, Over);
        ParameterExpression ofPart = Expression.Parameter(part, "part");
        Expression[] keys = [.. _columns.Select((_, place) => (Expression)Expression.Property(ofPart, KeyName(place)))];
        return CellRows.Of(_rows.Provider, Grouped(parts, part, ofPart, keys, answer, OverParts), answer, limit);

        IEnumerable<(string, Expression)> Over(Expression group) =>
            aggregates.Select(one => (one.Member, one.Over(group, typeof(TRow))));

        IEnumerable<(string, Expression)> OverParts(Expression group) =>
            aggregates.Select(one => (one.Member, one.OverAggregates(group, part)));
    }

    /// <summary>The type of rows that has the members for the aggregates.</summary>
    private static Type WideEnough(Type row, IReadOnlyList<CellAggregate> aggregates) =>
        aggregates.All(one => row.GetProperty(one.Member) is not null)
            ? row
            : typeof(WideCellRow<,,,,,,,,>).MakeGenericType(row.GetGenericArguments());

    /// <summary>source.GroupBy(row => new GroupKey { K0 = … }).Select(group => new CellRow { K0 = group.Key.K0, Sum = … }).</summary>
    private static MethodCallExpression Grouped(Expression source, Type rowType, ParameterExpression row, IReadOnlyList<Expression> columns,
        Type answer, Func<Expression, IEnumerable<(string Member, Expression Value)>> aggregates)
    {
        Type key = Generic(typeof(GroupKey<,,,,,,,>), columns);
        LambdaExpression keyOf = Expression.Lambda(
            Made(key, columns.Select((column, place) => (KeyName(place), AsNullable(column)))), row);
        ParameterExpression group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(key, rowType), "group");
        IEnumerable<(string, Expression)> keys = columns.Select((_, place) => (KeyName(place),
            (Expression)Expression.Property(Expression.Property(group, nameof(IGrouping<int, int>.Key)), KeyName(place))));
        LambdaExpression cell = Expression.Lambda(Made(answer, keys.Concat(aggregates(group))), group);
        MethodCallExpression grouped = Expression.Call(
            typeof(Queryable), nameof(Queryable.GroupBy), [rowType, key], source, Expression.Quote(keyOf));
        return Expression.Call(typeof(Queryable), nameof(Queryable.Select), [group.Type, answer], grouped, Expression.Quote(cell));
    }

    private static MemberInitExpression Made(Type type, IEnumerable<(string Member, Expression Value)> members) =>
        Expression.MemberInit(Expression.New(type), members.Select(one => Expression.Bind(Property(type, one.Member), one.Value)));

    /// <summary>A property as its own type declares it, so that providers see one property and not two.</summary>
    private static PropertyInfo Property(Type type, string name)
    {
        PropertyInfo property = type.GetProperty(name)!;
        return property.DeclaringType!.GetProperty(name)!;
    }

    private static string KeyName(int place) => FormattableString.Invariant($"K{place}");

    /// <summary>A column that may be null, since a null in a column that has none on paper must not be read as zero.</summary>
    private static Expression AsNullable(Expression column) => ColumnTypes.Nullable(column.Type) is var type && type == column.Type
        ? column
        : Expression.Convert(column, type);

    private static Type Generic(Type open, IReadOnlyList<Expression> columns, params Type[] more) => open.MakeGenericType(
    [
        .. columns.Select(column => ColumnTypes.Nullable(column.Type)),
        .. Enumerable.Repeat(typeof(bool?), MostColumns - columns.Count),
        .. more,
    ]);

    private Expression Distribution(LambdaExpression by)
    {
        Expression body = Substitution.Of(by, _row);
        return body is UnaryExpression { NodeType: ExpressionType.Convert } boxed && boxed.Type == typeof(object) ? boxed.Operand : body;
    }

    private Func<CellRow, TKey> Reader(KeyColumns columns)
    {
        ParameterExpression read = Expression.Parameter(typeof(CellRow), "read");
        ParameterExpression typed = Expression.Variable(_answer, "typed");
        List<Expression> steps = [Expression.Assign(typed, Expression.Convert(read, _answer))];
        for (int place = 0; place < columns.Places.Count; place++)
            steps.Add(Expression.Assign(columns.Places[place], Expression.Property(typed, KeyName(place))));
        steps.Add(columns.Key);
        return Expression.Lambda<Func<CellRow, TKey>>(
            Expression.Block(typeof(TKey), [typed, .. columns.Places], steps), read).Compile();
    }
}
