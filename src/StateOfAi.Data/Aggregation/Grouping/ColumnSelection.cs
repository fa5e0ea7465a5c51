namespace StateOfAi.Data;

/// <summary>Rows of a table, with all that is asked of how to read them.</summary>
internal sealed class ColumnSelection(ColumnTable table, Filter? filter, Summation summation, int degreeOfParallelism) : ColumnQuery
{
    internal override ColumnTable Table => table;

    internal override Filter? Filter => filter;

    internal override Summation Summation => summation;

    internal override int DegreeOfParallelism => degreeOfParallelism;
}
