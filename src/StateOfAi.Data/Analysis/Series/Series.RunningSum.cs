namespace StateOfAi.Data;

/// <content>Sums over a moving window of periods.</content>
public sealed partial class Series
{
    /// <summary>
    /// Sums from one position to a later one, requested in the order of the last positions. It extends the previous sum as long as the
    /// window begins at the same position, and otherwise starts over.
    /// </summary>
    private sealed class RunningSum(Place[] places, Unit? unit)
    {
        private int _begin = -1;
        private int _end = -1;
        private int _seen = -1;
        private int _lacking = -1;
        private int _missing = -1;
        private int _apart = -1;
        private bool _areFigures;
        private (DecimalSum? Lower, DecimalSum? Point, DecimalSum? Upper) _exact;
        private (double? Lower, double? Point, double? Upper) _rounded;

        /// <summary>The sum of a window; unknown if a period in it is absent or has no value, with the reason of the last one.</summary>
        internal Estimate<Quantity> Of(int begin, int last, NodaTime.LocalDate? beginning)
        {
            for (; _seen < last; _seen++)
            {
                if (places[_seen + 1].Point is not { } point)
                    _lacking = _seen + 1;
                else if (!point.Value.IsKnown)
                    _missing = _seen + 1;
                else if (_seen >= 0 && places[_seen].Point is { } before && SpliceLevel.Differ(before, point))
                    _apart = _seen;
            }

            if (_lacking >= begin)
                return Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, places[_lacking].Lacking);
            if (_missing >= begin)
                return places[_missing].Point!.Value;
            if (_apart >= begin && SeriesRules.WhyOriginsDiffer(places[_apart].Point!, places[_apart + 1].Point!) is { } why)
                return Estimate.Unknown<Quantity>(why.Reason, why.Explanation);
            int count = last - begin + 1;
            if (count > 1 && (Comparability.IsRatio(unit!) || unit!.Kind is UnitKind.Rank || unit == Unit.IndexPoints))
                return Estimate.Unknown<Quantity>(UnknownReason.UnitHasNoAmount,
                    $"{unit!.Plural} of successive periods cannot be added up: they are not amounts");
            if (EstimateArithmetic.WhyNoTotal(unit!, count) is { } refused)
                return refused;
            if (beginning is { } day && places[begin].Period.Start != day)
                return Estimate.Unknown<Quantity>(UnknownReason.PeriodsNotComparable, $"the year begins within {places[begin].Period}");
            if (begin != _begin)
            {
                (_begin, _end, _areFigures) = (begin, begin - 1, true);
                _exact = (default(DecimalSum), default(DecimalSum), default(DecimalSum));
                _rounded = (0, 0, 0);
            }

            for (; _end < last; _end++)
                Add(places[_end + 1].Point!);
            // Figures are added in decimal, which keeps their printed digits.
            return _areFigures
                ? EstimateArithmetic.Known(In(_exact.Lower?.Value), In(_exact.Point?.Value), In(_exact.Upper?.Value), Why)
                : EstimateArithmetic.Known(In(_rounded.Lower), In(_rounded.Point), In(_rounded.Upper), Why);

            Quantity? In(double? sum) => sum is { } number ? new Quantity(number, unit!) : null;
            string Why() => WhyNothing.Of([.. places[begin..(last + 1)].Select(place => place.Point!.Value)]);
        }

        private void Add(SeriesPoint point)
        {
            Estimate<Quantity> value = point.Value;
            _rounded = (_rounded.Lower + value.Lower?.Value, _rounded.Point + value.Point?.Value, _rounded.Upper + value.Upper?.Value);
            if (point.Figure is { } figure)
                _exact = (_exact.Lower + figure.Lower, _exact.Point + figure.Value, _exact.Upper + figure.Upper);
            else
                _areFigures = false;
        }
    }
}
