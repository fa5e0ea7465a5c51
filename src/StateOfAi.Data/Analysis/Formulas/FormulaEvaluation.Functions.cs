namespace StateOfAi.Data;

/// <content>The functions.</content>
internal sealed partial class FormulaEvaluation
{
    private FormulaValue? Call(FormulaCall call)
    {
        if (call.Function is FormulaFunction.Year or FormulaFunction.Years or FormulaFunction.Months or FormulaFunction.Days)
            return OfTimes(call);
        if (call.Function is FormulaFunction.Peak)
            return Peak(call);
        if (NumberOf(call.Arguments[0]) is not { } first)
            return null;
        return call.Function switch
        {
            FormulaFunction.Low => NewNumber(first.Unit!, FormulaArithmetic.End(first.Number, number => number.Lower, "lower")),
            FormulaFunction.High => NewNumber(first.Unit!, FormulaArithmetic.End(first.Number, number => number.Upper, "upper")),
            FormulaFunction.Fraction => Converted(call, first, FormulaUnit.Percent, FormulaUnit.None, percent => percent / 100),
            FormulaFunction.Multiple => Converted(call, first, FormulaUnit.Percent, FormulaUnit.None, percent => 1 + (percent / 100)),
            FormulaFunction.Percent => Converted(call, first, FormulaUnit.None, FormulaUnit.Percent, number => number * 100),
            FormulaFunction.Change => Converted(call, first, FormulaUnit.None, FormulaUnit.Percent, number => (number - 1) * 100),
            FormulaFunction.Number => first.Unit!.IsCount
                ? NewNumber(FormulaUnit.None, first.Number)
                : Fail(call, $"number(…) takes a number of things, found '{first.Unit}'"),
            FormulaFunction.Share => NumberOf(call.Arguments[1]) is { } others ? Share(call, first, others) : null,
            _ => NumberOf(call.Arguments[1]) is { } time ? Compound(call, first, time) : null,
        };
    }

    private FormulaValue? Converted(FormulaCall call, FormulaValue number, FormulaUnit from, FormulaUnit to,
        Func<double, double> convert) => number.Unit!.Equals(from)
            ? NewNumber(to, FormulaArithmetic.Rising(number.Number, convert))
            : Fail(call, $"{Name(call)}(…) takes '{from}', found '{number.Unit}'");

    private FormulaValue? Share(FormulaCall call, FormulaValue part, FormulaValue others) =>
        part.Unit!.Equals(others.Unit) && part.Unit.IsAmount
            ? NewNumber(FormulaUnit.None, FormulaArithmetic.Share(part.Number, others.Number))
            : Fail(call, $"share(…) takes two amounts of one unit, found '{part.Unit}' and '{others.Unit}'");

    /// <summary>The monthly or yearly growth rate that compounds to the multiple, in percent: (multiple^(1 / time) - 1) x 100.</summary>
    private FormulaValue? Compound(FormulaCall call, FormulaValue multiple, FormulaValue time)
    {
        if (!multiple.Unit!.IsNone || !time.Unit!.IsDuration)
            return Fail(call, $"compound(…) takes a multiple and a length of time, found '{multiple.Unit}' and '{time.Unit}'");
        if ((time.Number.Lower ?? time.Number.Point ?? time.Number.Upper) is { Value: <= 0 } shortest)
            return NewNumber(FormulaUnit.Percent.Times(time.Unit, -1),
                Estimate.Unknown<Quantity>(UnknownReason.PeriodsNotOrdered,
                    $"the time is {shortest} {time.Unit}, or may be, and a compound rate needs a positive time"));
        Estimate<Quantity> each =
            FormulaArithmetic.Power(multiple.Number, FormulaArithmetic.Quotient(FormulaArithmetic.Number(1), time.Number));
        return NewNumber(FormulaUnit.Percent.Times(time.Unit, -1), FormulaArithmetic.Rising(each, factor => (factor - 1) * 100));
    }

    /// <summary>
    /// The calendar year of the largest figure, or of the first of equal ones. If the largest is the last, a larger one may follow, so the
    /// year is a lower bound.
    /// </summary>
    private FormulaValue? Peak(FormulaCall call)
    {
        var points = new List<(int Year, double Value)>();
        FormulaUnit? unit = null;
        foreach (FormulaNode argument in call.Arguments)
        {
            if (argument is not FormulaOperand { Path.Count: 0 } row)
                return Fail(argument, "peak(…) takes rows that have one figure for one period");
            var stands = new FormulaOperand(row.Position, row.Row, [new("period", null)]);
            if (ValueOf(argument) is not { } value || ValueOf(stands) is not { } period)
                return null;
            if (value.Time is not null || period.Time is not { } time || time.Start.Year != time.End.Year)
                return Fail(argument, "peak(…) takes figures for periods within one calendar year each");
            if (!(unit ??= value.Unit!).Equals(value.Unit))
                return Fail(argument, $"peak(…) takes figures in one unit, found '{unit}' and '{value.Unit}'");
            if (points.Count > 0 && points[^1].Year >= time.Start.Year)
                return Fail(argument, $"peak(…) takes periods in chronological order, found {time.Start.Year} after {points[^1].Year}");
            if (value.Number.Lower is not { } lower || value.Number.Upper != lower)
                return Fail(argument, $"peak(…) takes exact figures, found {value.Number}");
            points.Add((time.Start.Year, lower.Value));
        }

        double most = points.Max(point => point.Value);
        int highest = points.FindIndex(point => point.Value == most);
        return NewNumber(FormulaUnit.CalendarYear, highest == points.Count - 1
            ? FormulaArithmetic.Number(Estimate.Between<Multiple>(new(points[highest].Year), null), year => year.Value)
            : FormulaArithmetic.Number(points[highest].Year));
    }

    private FormulaValue? OfTimes(FormulaCall call)
    {
        var times = new List<TimePeriod>();
        foreach (FormulaNode argument in call.Arguments)
        {
            if (ValueOf(argument) is not { } value)
                return null;
            if (value.Time is null)
                return Fail(argument, $"{Name(call)}(…) takes a period or a date, found '{value.Unit}'");
            times.Add(value.Time);
        }

        if (call.Function is FormulaFunction.Year)
        {
            return times[0].Start.Year == times[0].End.Year
                ? NewNumber(FormulaUnit.CalendarYear, FormulaArithmetic.Number(times[0].End.Year))
                : Fail(call, $"year(…) takes a time within one calendar year, found {times[0]}");
        }

        if (times.Count == 1 && times[0].Grain is Grain.AsOf)
            return Fail(call, $"{Name(call)}(…) of one part takes a period, found the moment {times[0]}");
        return call.Function switch
        {
            FormulaFunction.Days =>
                NewNumber(FormulaUnit.Days, FormulaArithmetic.Number(NodaTime.Period.DaysBetween(times[0].Start, times[0].End) + 1)),
            FormulaFunction.Months => NewNumber(FormulaUnit.Months, Months(times)),
            _ => NewNumber(FormulaUnit.Years, FormulaArithmetic.Rising(Months(times), months => months / 12)),
        };
    }

    /// <summary>
    /// The months from one time to another, with bounds if dates are only partly known; or the months that one period covers.
    /// </summary>
    private static Estimate<Quantity> Months(List<TimePeriod> times)
    {
        if (times.Count == 1)
            return FormulaArithmetic.Number(
                PeriodSteps.MonthsOf(times[0].Grain) ?? TimePeriod.MonthsBetween(times[0].Start.PlusDays(-1), times[0].End));
        TimeBetween between = TimeBetween.Of(times[0], times[1])!.Value;
        return FormulaArithmetic.Number(
            Estimate.Between<Multiple>(new(between.Shortest), new(between.Longest), between.Point is { } point ? new(point) : null),
            months => months.Value);
    }

    private static string Name(FormulaCall call) => call.Function.ToString().ToLowerInvariant();
}
