namespace StateOfAi.Data;

/// <summary>The period that a column of a wide table is of, and the notes on it, which go with the column.</summary>
internal sealed class PeriodAcross(TimePeriod period, (int Order, string Text)[] notes)
{
    internal TimePeriod Period { get; } = period;

    internal (int Order, string Text)[] Notes { get; } = notes;
}
