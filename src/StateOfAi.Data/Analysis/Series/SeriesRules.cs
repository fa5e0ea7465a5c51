namespace StateOfAi.Data;

/// <summary>Creates a series from points in any order. If they do not form one series, the error names two conflicting points.</summary>
internal static class SeriesRules
{
    /// <param name="points">The points, with the positions of their rows.</param>
    /// <param name="unit">The unit, if one was given.</param>
    /// <param name="parameter">The caller's parameter that has the points.</param>
    /// <param name="whose">The beginning of messages if it is one series of many.</param>
    internal static Series Ordered(
        IEnumerable<(SeriesPoint Point, RowPlace Place)> points, Unit? unit, string parameter, string whose = "")
    {
        (SeriesPoint Point, RowPlace Place)[] given = [.. points.OrderBy(one => one.Point.Period)];
        SeriesPoint[] ordered = Array.ConvertAll(given, one => one.Point);
        if (ordered.Length == 0)
            throw new ArgumentException("There are no rows; a series needs at least one point.", parameter);
        SeriesPoint first = ordered[0];
        SeriesPoint? valued = Array.Find(ordered, point => point.Value.IsKnown);
        for (int i = 1; i < ordered.Length; i++)
        {
            SeriesPoint point = ordered[i];
            if (point.Period.Grain != first.Period.Grain || point.Period.Calendar?.Id != first.Period.Calendar?.Id)
                throw new ArgumentException(
                    $"{whose}{first.Period} and {point.Period} have different grains or calendars; a series has periods of one grain "
                        + $"and calendar, or moments only.", parameter);
            if (point.Value.IsKnown && EstimateArithmetic.UnitOf(point.Value) is var own
                && EstimateArithmetic.UnitOf(valued!.Value) is var other && own != other)
                throw new UnitMismatchException(other, own, $"{whose}{valued} and {point}");
            if (point.Vintage != first.Vintage)
                throw new ArgumentException(
                    $"{whose}{first.Period} was read {Text(first.Vintage)} and {point.Period} {Text(point.Vintage)}; a series has one "
                        + $"vintage; Series.Splice joins two.", parameter);
            if (point.Scope != first.Scope)
                throw new ArgumentException(
                    $"{whose}{first.Period} covers {first.Scope ?? "what is not stated"} and {point.Period} {point.Scope ?? "what is not "
                        + "stated"}; a series has one scope.", parameter);
            if (point.Period == ordered[i - 1].Period)
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"{whose}{point.Period} is duplicated: {Value(i - 1)} and {Value(i)}. Choose one of them with Where, or add them ")
                        + "up with ToSeriesOfSums or ToSeriesOfSumsBy.", parameter);
        }

        return new(ordered, valued is null ? unit : EstimateArithmetic.UnitOf(valued.Value)) { IsOfRows = true };

        string Value(int i) => FormattableString.Invariant($"{ordered[i].ValueText(null, null)} (row {given[i].Place.Number})");
        static string Text(PartialDate? vintage) => vintage?.ToString() ?? "at a time not stated";
    }

    /// <summary>The reason if two points have different vintages or scopes, or are on opposite sides of an unlinked seam.</summary>
    internal static (UnknownReason Reason, string Explanation)? WhyOriginsDiffer(SeriesPoint left, SeriesPoint right)
    {
        if (SpliceLevel.Differ(left, right))
        {
            string seam = left.Level is null || right.Level is null
                ? ""
                : ", and nothing links the two readings" + Advice.Of("SplicePolicy.LinkAtOverlap would");
            return (UnknownReason.VintagesDiffer, $"{left.Period} was read {Read(left)} and {right.Period} {Read(right)}{seam}");
        }

        return left.Scope != right.Scope
            ? (UnknownReason.ScopesDiffer,
                $"{left.Period} covers {left.Scope ?? "what is not stated"} and {right.Period} {right.Scope ?? "what is not stated"}")
            : null;

        static string Read(SeriesPoint point) => point.Vintage?.ToString() ?? "at a time not stated";
    }
}
