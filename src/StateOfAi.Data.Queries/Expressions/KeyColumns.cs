using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>
/// Takes the lambda of a key apart: into the columns by which an engine groups, and what is made of them here. Periods, tuples and whatever
/// engines compute differently from C# are made here.
/// </summary>
internal sealed class KeyColumns : ExpressionVisitor
{
    private readonly ParameterExpression _row;
    private readonly List<Expression> _columns = [];
    private readonly List<ParameterExpression> _places = [];

    private KeyColumns(ParameterExpression row) => _row = row;

    /// <summary>The columns, as expressions over a row.</summary>
    internal IReadOnlyList<Expression> Columns => _columns;

    /// <summary>What stands for each column in <see cref="Key"/>; each may be null.</summary>
    internal IReadOnlyList<ParameterExpression> Places => _places;

    /// <summary>The key, as an expression over <see cref="Places"/>.</summary>
    internal Expression Key { get; private set; } = Expression.Empty();

    /// <summary>Takes a lambda apart.</summary>
    /// <param name="key">The lambda.</param>
    /// <param name="row">What stands for its row in the columns.</param>
    internal static KeyColumns Of(LambdaExpression key, ParameterExpression row)
    {
        var made = new KeyColumns(row);
        made.Key = made.Visit(Substitution.Of(key, row))!;
        return made;
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null || !Mention.Of(_row, node))
            return node;
        // A null is told from a value here, since the value may be guarded by a condition.
        if (node is MemberExpression { Member.Name: nameof(Nullable<int>.Value), Expression: { } nullable }
            && Nullable.GetUnderlyingType(nullable.Type) is not null && IsColumn(nullable))
        {
            return Present(PlaceOf(nullable), node);
        }

        if (!IsColumn(node))
            return node == _row ? throw WholeRow() : base.Visit(node);
        if (node.Type == typeof(bool) && (node is not MemberExpression || IsOfNullable(node)))
        {
            // A comparison with a null is null in SQL, and false in C#.
            Expression number = Expression.Condition(node, Expression.Constant(1), Expression.Constant(0));
            return Expression.Equal(PlaceOf(number), Expression.Constant((int?)1, typeof(int?)));
        }

        ParameterExpression place = PlaceOf(node);
        return place.Type == node.Type ? place : Present(place, node);
    }

    // Inner lambdas, as in a search of a list, are part of an expression that an engine must know.
    protected override Expression VisitLambda<T>(Expression<T> node) => throw new NotSupportedException(
        $"'{node}' is part of a key and depends on the row; group by a column instead, and group the result.");

    private static NotSupportedException WholeRow() =>
        new("The key is made of the whole row; select the columns that it needs, such as row => row.Region.");

    private static MethodCallExpression Present(ParameterExpression place, Expression column) =>
        Expression.Call(typeof(KeyValue), nameof(KeyValue.Present), [column.Type], place, Expression.Constant(column.ToString()));

    private ParameterExpression PlaceOf(Expression column)
    {
        int place = _columns.FindIndex(known => ExpressionText.AreEqual(known, column));
        if (place < 0)
        {
            place = _columns.Count;
            _columns.Add(column);
            _places.Add(Expression.Parameter(ColumnTypes.Nullable(column.Type), FormattableString.Invariant($"column{place}")));
        }

        return _places[place];
    }

    private bool IsColumn(Expression node) => IsMember(node) || (ColumnTypes.Has(node.Type) && Agreed.On(node, _row));

    /// <summary>A member of the row, or of one of its members, of any type that the provider maps.</summary>
    private bool IsMember(Expression node) => node is MemberExpression { Expression: { } of }
        && (of == _row || (IsMember(of) && of.Type.Assembly != typeof(TimePeriod).Assembly));

    private static bool IsOfNullable(Expression node) =>
        node is MemberExpression { Expression: { } of } && Nullable.GetUnderlyingType(of.Type) is not null;
}
