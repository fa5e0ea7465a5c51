namespace StateOfAi.Data;

/// <summary>The functions of formulas; docs/methods.md says what each takes and gives.</summary>
internal enum FormulaFunction
{
    /// <summary>The lower bound of a number, as an exact one.</summary>
    Low,

    /// <summary>The upper bound of a number, as an exact one.</summary>
    High,

    /// <summary>A percentage as a plain number: 25 % is 0.25.</summary>
    Fraction,

    /// <summary>A plain number as a percentage: 0.25 is 25 %.</summary>
    Percent,

    /// <summary>The multiple that a percentage of change makes: +171 % is 2.71.</summary>
    Multiple,

    /// <summary>The percentage of change that a multiple makes: 2.71 is +171 %.</summary>
    Change,

    /// <summary>A number of things without its unit.</summary>
    Number,

    /// <summary>A part over the sum of itself and the others, as a plain number.</summary>
    Share,

    /// <summary>The rate that compounds to a multiple over a length of time, in percent for each unit of it.</summary>
    Compound,

    /// <summary>
    /// The calendar year in which the largest of several figures was reached; where that is the last of them, that year or a later one.
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
