namespace StateOfAi.Data;

/// <content>Units after a number, and rates.</content>
internal ref partial struct FigureParser
{
    /// <summary>Reads the unit of a number that has none, or the rest of a unit that a currency before the number began.</summary>
    private Amount WithMeasure(Amount amount) =>
        amount with { Measure = amount.Measure is { } money ? WithRate(money) : ReadMeasure() };

    private UnitWord? ReadMeasure() => (ReadAmountMeasure() ?? FractionOfGivenRate) is { } amount ? WithRate(amount) : null;

    /// <summary>The numerator of a given rate that has no symbol: "0.5 per year".</summary>
    private readonly UnitWord? FractionOfGivenRate =>
        _given?.Amount is { Kind: UnitKind.Fraction } fraction ? new UnitWord(fraction) : null;

    private UnitWord? ReadAmountMeasure()
    {
        // A custom unit is not among the known words.
        if (TakeGiven() is { } given)
            return new(given);
        return ReadMoneyAfter() ?? (Take(FigureWords.Measures, out UnitWord known) ? known : null);
    }

    /// <summary>Reads the words of the given unit, the longer one first: "data points" begins with "data".</summary>
    private Unit? TakeGiven() => (_given?.Amount ?? _given) is { Kind: not UnitKind.Money } given && TakeWords(given) ? given : null;

    private bool TakeWords(Unit unit) => unit.Plural.Length < unit.Singular.Length
        ? Take(unit.Singular.Trim()) || Take(unit.Plural.Trim())
        : Take(unit.Plural.Trim()) || Take(unit.Singular.Trim());

    /// <summary>Reads "per user" and "/user" after an amount.</summary>
    private UnitWord WithRate(UnitWord amount)
    {
        int start = _position;
        if ((Take("per") || Take("/")) && ReadDenominator() is { } each)
        {
            if (Unit.IsRate(amount.Unit, each))
                return new(Unit.Per(amount.Unit, each), amount.Factor);
            Fail($"{amount.Unit} per {each.Singular} is not a rate", start);
        }

        _position = start;
        return amount;
    }

    private Unit? ReadDenominator() =>
        _given?.Each is { Kind: not UnitKind.Money } each && TakeWords(each) ? each
        : ReadMoneyAfter()?.Unit ?? (Take(FigureWords.Measures, out UnitWord known) && known.Factor == 1 ? known.Unit : null);
}
