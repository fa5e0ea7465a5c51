namespace StateOfAi.Data.Charts;

/// <summary>Rows as points, each read once. Nearly all of millions of rows have no bounds, and are kept small.</summary>
internal sealed class ScatterRows
{
    private readonly Extent _x = new(), _y = new();

    private ScatterRows(ExactPoint[] exact, ScatterPoint[] bounded, int lacking, Extent x, Extent y)
    {
        Exact = exact;
        Bounded = bounded;
        Lacking = lacking;
        _x = x;
        _y = y;
    }

    /// <summary>The rows whose numbers have no bounds.</summary>
    internal ExactPoint[] Exact { get; }

    /// <summary>The rows of which a number has bounds.</summary>
    internal ScatterPoint[] Bounded { get; }

    /// <summary>How many rows lack a number.</summary>
    internal int Lacking { get; }

    internal int Count => Exact.Length + Bounded.Length;

    /// <summary>The ends of the numbers on the bottom axis.</summary>
    internal double[] EndsOfX => _x.Ends;

    /// <summary>The ends of the numbers on the left axis.</summary>
    internal double[] EndsOfY => _y.Ends;

    /// <summary>All rows that have both numbers.</summary>
    internal IEnumerable<ScatterPoint> All => Exact
        .Select(point => new ScatterPoint(new(null, point.X, null), new(null, point.Y, null), point.Row)).Concat(Bounded);

    /// <exception cref="ArgumentException">No row has both numbers.</exception>
    internal static ScatterRows Of<TRow>(TRow[] rows, Func<TRow, Mark> x, Func<TRow, Mark> y)
    {
        var exact = new ExactPoint[rows.Length];
        List<ScatterPoint> bounded = [];
        Extent ofX = new(), ofY = new();
        int count = 0, lacking = 0;
        for (int row = 0; row < rows.Length; row++)
        {
            Mark onBottom = x(rows[row]), onLeft = y(rows[row]);
            if (!onBottom.IsKnown || !onLeft.IsKnown)
            {
                lacking++;
                continue;
            }

            ofX.Add(onBottom);
            ofY.Add(onLeft);
            if (onBottom.IsExact && onLeft.IsExact)
                exact[count++] = new(onBottom.Point!.Value, onLeft.Point!.Value, row);
            else
                bounded.Add(new(onBottom, onLeft, row));
        }

        return count + bounded.Count > 0
            ? new(exact[..count], [.. bounded], lacking, ofX, ofY)
            : throw new ArgumentException("No row has both numbers, so there is nothing to draw.", nameof(rows));
    }
}
