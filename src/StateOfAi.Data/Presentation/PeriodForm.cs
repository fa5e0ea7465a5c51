namespace StateOfAi.Data;

/// <summary>How much of a fiscal period's name the cells of a column show.</summary>
internal enum PeriodForm
{
    /// <summary><c>FY2024 Q2</c>: a note to the table names the company and the days.</summary>
    Short,

    /// <summary><c>NVIDIA FY2024 Q2</c>, if a column has periods of several calendars.</summary>
    Named,

    /// <summary>With the days and the printed label, if a table shows a single object.</summary>
    Full,
}
