namespace StateOfAi.Data;

/// <summary>How much of a fiscal period's name the cells of a column show.</summary>
internal enum PeriodForm
{
    /// <summary><c>FY2024 Q2</c>: the table says once whose calendar it is and which days it covers.</summary>
    Short,

    /// <summary><c>NVIDIA FY2024 Q2</c>, where a column has periods of several calendars.</summary>
    Named,

    /// <summary>With the days and the label as printed, where a table is about one thing.</summary>
    Full,
}
