using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>Numbers near the means of groups, from which deviations are counted so that squares keep the digits of a variance.</summary>
internal sealed class Shifts
{
    /// <summary>The shifts that fit into one query.</summary>
    internal const int Most = 8;

    private readonly double[] _values;

    internal Shifts(IReadOnlyList<double> values) => _values = [.. values.Take(Most)];

    public double Shift0 => _values[0];

    public double Shift1 => _values[1];

    public double Shift2 => _values[2];

    public double Shift3 => _values[3];

    public double Shift4 => _values[4];

    public double Shift5 => _values[5];

    public double Shift6 => _values[6];

    public double Shift7 => _values[7];

    internal int Count => _values.Length;

    internal double this[int place] => _values[place];

    /// <summary>A shift as a captured value, which providers pass as a parameter with all digits.</summary>
    internal Expression Parameter(int place) => Expression.Convert(
        Expression.Property(Expression.Constant(this), FormattableString.Invariant($"Shift{place}")), typeof(double?));
}
