using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>
/// Takes the lambda of a key apart: into the columns by which an engine groups, and what is made of them here. Periods, tuples and texts
/// made of several columns are made here, since engines know no periods, and since integer division and text with a null differ among
/// them.
/// </summary>
internal sealed class KeyColumns : ExpressionVisitor
{
    private readonly ParameterExpression _row;
    private readonly List<Expression> _columns = [];
    private readonly List<ParameterExpression> _places = [];

    private KeyColumns(ParameterExpression row) => _row = row;

    /// <summary>The columns, as expressions over a row.</summary>
    internal IReadOnlyList<Expression> Columns => _columns;

    /// <summary>What stands for each column in <see cref="Key"/>.</summary>
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
        if (!IsColumn(node))
            return node == _row ? throw WholeRow() : base.Visit(node);
        int place = _columns.FindIndex(column => ExpressionText.AreEqual(column, node));
        if (place < 0)
        {
            place = _columns.Count;
            _columns.Add(node);
            _places.Add(Expression.Parameter(node.Type, FormattableString.Invariant($"column{place}")));
        }

        return _places[place];
    }

    // Inner lambdas, as in a search of a list, are part of an expression that an engine must know.
    protected override Expression VisitLambda<T>(Expression<T> node) => throw new NotSupportedException(
        $"'{node}' is part of a key and depends on the row; group by a column instead, and group the result.");

    private static NotSupportedException WholeRow() =>
        new("The key is made of the whole row; select the columns that it needs, such as row => row.Region.");

    private bool IsColumn(Expression node) => IsMember(node) || (ColumnTypes.Has(node.Type) && !Foreign.In(node));

    /// <summary>A member of the row, or of one of its members, of any type that the provider maps.</summary>
    private bool IsMember(Expression node) => node is MemberExpression { Expression: { } of }
        && (of == _row || (IsMember(of) && of.Type.Assembly != typeof(TimePeriod).Assembly));
}
