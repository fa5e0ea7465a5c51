namespace StateOfAi.Data;

/// <content>Ranges, and ambiguous numbers, which are rejected.</content>
internal ref partial struct FigureParser
{
    // The ends of a range usually have the same magnitude or the next one, and a number with a magnitude is usually below 1,000.
    private const int Widest = 1000;

    /// <summary>Reads the word or dash between the ends of a range. A dash that could be the sign of the next number is rejected.</summary>
    private bool TakeDash(Amount low)
    {
        if (Take("to") || Take("–"))
            return true;
        if (!Take("-") && !Take("−"))
            return false;
        int next = _position;
        bool isNextToHighEnd = next < _text.Length && !char.IsWhiteSpace(_text[next]) && char.IsWhiteSpace(_text[next - 2]);
        SkipSpaces();
        bool isUnsigned = _position == _text.Length || _text[_position] is not ('-' or '−' or '+');
        if (isNextToHighEnd || (low.Value < 0 && isUnsigned))
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
        if (ReadAmount() is not { } high)
            return null;
        Unit? unit = high.Unit ?? ReadUnit() ?? low.Unit;
        if (low.Unit is not null && unit != low.Unit)
            return Fail($"the two ends of the range have different units, {low.Unit} and {unit}", start);
        if (!AtEnd(unit) || !IsClear(low, unit!) || !IsClear(high, unit!) || !IsClear(low, high, start))
            return null;
        return low.Value <= high.Value
            ? Figure.Range(low.Value, high.Value, unit!)
            : Fail("the high end of the range is below the low end", start);
    }

    /// <summary>A magnitude at one end may apply to both: "$2,100-2,400 million". "500,000 to 2M" is unambiguous.</summary>
    private bool IsClear(Amount low, Amount high, int start)
    {
        decimal bare = low.Size == 1 ? low.Value : high.Value, size = Math.Max(low.Size, high.Size);
        if (low.Size == 1 == (high.Size == 1) || bare == 0 || Math.Abs(bare) > decimal.MaxValue / size)
            return true;
        decimal lowMeant = low.Size == 1 ? bare * size : low.Value;
        decimal highMeant = high.Size == 1 ? bare * size : high.Value;
        bool isClear = Math.Abs(bare) >= Widest && !IsLikely(lowMeant, highMeant)
            && (low.Value > high.Value || IsLikely(low.Value, high.Value));
        if (!isClear)
        {
            Fail($"it is not clear whether {Ends(low.Value, high.Value)} or {Ends(lowMeant, highMeant)} is meant; "
                + "expected the magnitude after both, as in 20M to 25M", start);
        }

        return isClear;
    }

    private static bool IsLikely(decimal low, decimal high) =>
        low <= high && Math.Max(Math.Abs(low), Math.Abs(high)) / Widest <= Math.Min(Math.Abs(low), Math.Abs(high));

    private readonly string Ends(decimal low, decimal high) =>
        $"{low.ToString(DigitText.AllDigits, _symbols)} to {high.ToString(DigitText.AllDigits, _symbols)}";

    /// <summary>
    /// In "45.000 GPUs" the point is most likely a group separator, and in "€1.299" it may be. Counts have no thousandths; in other
    /// numbers, thousandths rarely end in 0 or, before a magnitude, are all 0.
    /// </summary>
    private bool IsClear(Amount amount, Unit unit)
    {
        string separator = _symbols.NumberDecimalSeparator;
        int point = amount.Digits.IndexOf(separator, StringComparison.Ordinal);
        if (point is < 1 or > 3 || amount.Digits[0] == '0' || amount.Digits.Length - point - separator.Length != 3)
            return true;
        bool isUnclear = amount.Size == 1
            ? unit.MayBeGroupedBy(separator) || (unit.Kind is UnitKind.Money or UnitKind.Duration && amount.Digits.EndsWith('0'))
            : unit.Kind is UnitKind.Money or UnitKind.Count && amount.Digits.EndsWith("000", StringComparison.Ordinal);
        if (isUnclear)
        {
            Fail($"it is not clear whether '{separator}' is the decimal or the group separator in this number of {unit.Plural}; "
                + $"expected the number without it, a fourth decimal, or a culture with it as group separator, such as "
                + $"{(separator == "." ? "de-DE" : "en-US")}, as the provider", amount.Position);
        }

        return !isUnclear;
    }
}
