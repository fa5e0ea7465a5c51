namespace StateOfAi.Data;

/// <summary>The functions of formulas; see docs/methods.md for their parameters and results.</summary>
internal enum FormulaFunction
{
    /// <summary>The lower bound of a number, as an exact number.</summary>
    Low,

    /// <summary>The upper bound of a number, as an exact number.</summary>
    High,

    /// <summary>Converts a percentage to a plain number: 25% is 0.25.</summary>
    Fraction,

    /// <summary>Converts a plain number to a percentage: 0.25 is 25%.</summary>
    Percent,

    /// <summary>Converts a percentage change to a multiple: +171% is 2.71.</summary>
    Multiple,

    /// <summary>Converts a multiple to a percentage change: 2.71 is +171%.</summary>
    Change,

    /// <summary>A count without its unit.</summary>
    Number,

    /// <summary>A part divided by the sum of itself and the others, as a plain number.</summary>
    Share,

    /// <summary>The rate that compounds to a multiple over a length of time, in percent per unit of that time.</summary>
    Compound,

    /// <summary>
    /// The calendar year in which the largest of several figures was reached; if it is the last of them, that year or later.
    /// </summary>
    Peak,

    /// <summary>The calendar year of a period or date.</summary>
    Year,

    /// <summary>The years from one period or date to another, or those that one period covers.</summary>
    Years,

    /// <summary>The months from one period or date to another, or those that one period covers.</summary>
    Months,

    /// <summary>The days that a period covers.</summary>
    Days,
}
