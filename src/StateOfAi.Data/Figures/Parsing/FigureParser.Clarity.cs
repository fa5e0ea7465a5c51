using System.Globalization;

namespace StateOfAi.Data;

/// <content>Ranges, and ambiguous numbers, which are rejected.</content>
internal ref partial struct FigureParser
{
    // The ends of a range usually have the same magnitude or the next one.
    private const int Widest = 1000;

    private bool TakeAnd() => Take("and") || Take("to") || Take("–") || Take("-");

    /// <summary>Reads the word or dash between the ends of a range. A dash that could be the sign of the next number is rejected.</summary>
    private bool TakeDash(Amount low)
    {
        if (Take("to") || Take("–") || Take("—") || Take("‒") || Take("~") || Take("〜"))
            return true;
        if (!Take("-") && !Take("−") && !Take("‐") && !Take("‑"))
            return false;
        // "$1bn-plus" is a bound.
        if (Take("plus"))
        {
            _position -= "-plus".Length;
            return false;
        }

        int next = _position;
        bool isNextToHighEnd = next < _text.Length && !IsSpace(_text[next]) && IsSpace(_text[next - 2]);
        SkipSpaces();
        if (_position == _text.Length)
            Fail("the high end of a range was expected; a minus sign is expected before the number", next - 1);
        bool isUnsigned = _position == _text.Length || _text[_position] is not ('-' or '−' or '+');
        if (isNextToHighEnd || (low.Value < 0 && isUnsigned && !low.IsEnclosed))
        {
            Fail("it is not clear whether there is a minus sign or the dash of a range; expected 'to' between the ends of a range",
                next - 1);
        }

        return true;
    }

    private Figure? ReadRange(Amount low)
    {
        SkipSpaces();
        int start = _position;
        _unitOfLow = low.Measure?.Unit;
        if (ReadAmount() is not { } high)
            return null;
        high = WithMeasure(high);
        if (high.IsOrMore)
            return Fail("a range has no +; expected the range, or its low end with the +", start);
        low = low with { Size = SizeOfLow(low, high, start) };
        // The unit may be at one end only, and so may the denominator of a rate.
        if (high.Measure is null && low.Measure is { } ofLow)
            high = high with { Measure = WithRate(ofLow) };
        if (low.Measure is not { } first)
            low = low with { Measure = high.Measure };
        else if (high.Measure is { } rate && rate.Unit.Amount == first.Unit)
            low = low with { Measure = rate with { Factor = first.Factor } };
        else if (high.Measure!.Value.Unit != first.Unit)
            return Fail($"the two ends of the range have different units, {first.Unit} and {high.Measure.Value.Unit}", start);
        return IsComplete(high) && WithGiven(low) is { } from && WithGiven(high) is { } to && IsClear(from) && IsClear(to)
            && Total(from) is { } lower && Total(to) is { } upper
            ? lower <= upper
                ? Figure.Range(lower, upper, to.Measure!.Value.Unit)
                : Fail("the high end of the range is below the low end", start)
            : null;
    }

    /// <summary>
    /// The magnitude of the low end of a range. One at the high end alone is that of both if the low number is not above the digits of the
    /// high one ("$66-72 billion", "$2,100-2,400 million"). Otherwise, the low end is as printed if the ends are then within a factor of
    /// 1,000 ("500,000 to 2M"). Anything else is ambiguous. So is a group of zeros at the high end that may belong to both ("15-20,000
    /// GPUs").
    /// </summary>
    private decimal SizeOfLow(Amount low, Amount high, int start)
    {
        if (low.Value == 0 || high.Value == 0)
            return low.Size;
        if (low.Size == 1 == (high.Size == 1))
        {
            if (low.Size == 1 && (low.Measure is null || high.Measure is null) && IsOfMoneyOrThings(high.Measure ?? low.Measure)
                && !high.Digits.All(char.IsAsciiDigit) && NumberText.ThousandsOfBoth(low.Value, high.Value) is { } thousands)
            {
                Fail(
                    $"it is not clear whether {Ends(low.Value, 1, high.Value, 1)} or {Ends(low.Value, thousands, high.Value, 1)} is meant; "
                        + "expected all digits of both, or the unit at both, as in $15 to $20,000", start);
            }

            return low.Size;
        }

        decimal size = Math.Max(low.Size, high.Size);
        if (low.Size == 1 && IsSmaller(low.Value, high.Value))
            return size;
        if (IsLikely(low.Value, low.Size, high.Value, high.Size) && !IsLikely(low.Value, size, high.Value, size))
            return low.Size;
        Fail($"it is not clear whether {Ends(low.Value, low.Size, high.Value, high.Size)} or {Ends(low.Value, size, high.Value, size)} is "
            + "meant; expected the magnitude after both, as in 20M to 25M", start);
        return low.Size;
    }

    private readonly bool IsOfMoneyOrThings(UnitWord? measure) =>
        (measure?.Unit.Amount ?? measure?.Unit ?? _given?.Amount ?? _given) is { Kind: UnitKind.Money } or { CountsThings: true };

    /// <summary>
    /// Whether a low number is not above a high one; ends below zero are compared in reverse, since -5 to -3 mirrors 3 to 5.
    /// </summary>
    private static bool IsSmaller(decimal low, decimal high) => low < 0 && high < 0
        ? -low >= -high && -low / Widest <= -high
        : Math.Abs(low) <= Math.Abs(high);

    private static bool IsLikely(decimal low, decimal lowSize, decimal high, decimal highSize)
    {
        double first = (double)low * (double)lowSize, second = (double)high * (double)highSize;
        return first <= second && Math.Max(Math.Abs(first), Math.Abs(second)) <= Widest * Math.Min(Math.Abs(first), Math.Abs(second));
    }

    private static string Ends(decimal low, decimal lowSize, decimal high, decimal highSize) =>
        $"{Text(low, lowSize)} to {Text(high, highSize)}";

    private static string Text(decimal value, decimal size) => Math.Abs(value) > decimal.MaxValue / size
        ? ((double)value * (double)size).ToString("G3", CultureInfo.InvariantCulture)
        : (value * size).ToString(DigitText.AllDigits, CultureInfo.InvariantCulture);

    /// <summary>
    /// In "45.000 GPUs" the point is most likely a group separator, and in "€1.299" it may be. Counts have no thousandths; in other
    /// numbers, thousandths rarely end in 0 or, before a magnitude, are all 0. A magnitude of a language with a decimal comma ("1.234 Mio.
    /// €") makes a point unclear.
    /// </summary>
    private bool IsClear(Amount amount)
    {
        Unit unit = amount.Measure!.Value.Unit;
        string separator = _symbols.NumberDecimalSeparator;
        int point = amount.Digits.IndexOf(separator, StringComparison.Ordinal);
        if (point is < 1 or > 3 || amount.Digits[0] == '0' || amount.Digits.Length - point - separator.Length != 3
            || !char.IsAsciiDigit(amount.Digits[^2]) || !char.IsAsciiDigit(amount.Digits[^3]))
            return true;
        bool isUnclear = (unit.Amount ?? unit).Symbol is not null && amount.Measure!.Value.Factor > 1 ? amount.Digits.EndsWith('0')
            : amount.Size == 1
            ? unit.MayBeGroupedBy(separator)
                || ((unit.Kind is UnitKind.Money or UnitKind.Duration || unit.Symbol is not null) && amount.Digits.EndsWith('0'))
            : unit.Kind is UnitKind.Money or UnitKind.Count
                && (amount.IsOfOtherSeparator || amount.Digits.EndsWith("000", StringComparison.Ordinal));
        if (isUnclear)
        {
            Fail($"it is not clear whether '{separator}' is the decimal or the group separator in this number of {unit.Plural}; "
                + $"expected the number without it, a fourth decimal, or a culture with it as group separator, such as "
                + $"{(separator == "." ? "de-DE" : "en-US")}", amount.Position);
        }

        return !isUnclear;
    }
}
