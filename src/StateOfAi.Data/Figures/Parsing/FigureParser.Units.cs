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
        // Operations per second are not a number of operations, whose words they begin with.
        if (GivenAmount == Unit.Flop && ReadMetric() is { } operations)
            return operations;
        // A custom unit is not among the known words.
        if (TakeGiven() is { } given)
            return new(given);
        return ReadMoneyAfter() ?? (Take(FigureWords.Measures, out UnitWord known) ? known : ReadMetric());
    }

    /// <summary>Reads a unit with a prefix: MW, exaFLOPS, GiB.</summary>
    private UnitWord? ReadMetric()
    {
        SkipSpaces();
        int start = _position;
        UnitWord? word = MetricReader.Read(_text, ref _position, GivenAmount, out string? problem);
        if (problem is not null)
            Fail(problem, start);
        return word;
    }

    /// <summary>The unit of the number if it is known before the text is read, without the denominator of a rate.</summary>
    private readonly Unit? GivenAmount => _given?.Amount ?? _given ?? _unitOfLow;

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
            if (Unit.IsRate(amount.Unit, each.Unit))
                return new(Unit.Per(amount.Unit, each.Unit), amount.Factor, each.Each);
            Fail($"{amount.Unit} per {each.Unit.Singular} is not a rate", start);
        }

        _position = start;
        return amount;
    }

    /// <summary>The unit after "per", and what its prefix makes of the number: $10 per kW are $0.01 per watt.</summary>
    private UnitWord? ReadDenominator()
    {
        if (_given?.Each is { Kind: not UnitKind.Money } given && TakeWords(given))
            return new(given);
        UnitWord? word = ReadMoneyAfter() ?? (Take(FigureWords.Measures, out UnitWord known) ? known : ReadMetric());
        // A binary prefix may have no inverse that can be stored.
        return word is { Factor: >= 1 } each && 1 / each.Factor * each.Factor == 1 ? new(each.Unit, 1, 1 / each.Factor) : null;
    }
}
