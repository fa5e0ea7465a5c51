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

    /// <summary>
    /// The unit after "per", and what its prefix or magnitude makes of the number: $10 per kW are $0.01 per watt, and $30 per million
    /// tokens are $0.00003 per token.
    /// </summary>
    private UnitWord? ReadDenominator()
    {
        int start = _position;
        UnitWord? word = ReadEach();
        decimal size = 1;
        if (word is null)
        {
            FigureParser ahead = this;
            ahead._position = start;
            size = ahead.ReadSizeOfEach();
            // Without a unit after it, the text is neither a number nor a magnitude: "per mi" is per mile.
            if (ahead.ReadEach() is { } sized)
            {
                this = ahead;
                word = sized;
            }
            else
                FailOnKindOfTokens(ahead._position);
        }

        // A binary prefix may have no inverse that can be stored.
        return word is { Factor: >= 1 } each && each.Factor * size is var factor && 1 / factor * factor == 1
            ? new(each.Unit, 1, 1 / factor)
            : null;
    }

    private UnitWord? ReadEach() => _given?.Each is { Kind: not UnitKind.Money } given && TakeWords(given) ? new UnitWord(given)
        : ReadMoneyAfter() ?? (Take(FigureWords.Measures, out UnitWord known) ? known : ReadMetric());

    /// <summary>Reads the 1,000, the 1M or the "million" before the unit of a denominator.</summary>
    private decimal ReadSizeOfEach()
    {
        SkipSpaces();
        int start = _position;
        decimal number = 1;
        if (_position < _text.Length && char.IsAsciiDigit(_text[_position]))
        {
            if (NumberReader.Read(_text, ref _position, _symbols, out number) is { } problem)
                Fail(problem, start);
            // A point or comma as the group separator of another culture would make 1 of 1,000.
            if (!IsPowerOfTen(number) || _text[start.._position].Contains(_symbols.NumberDecimalSeparator, StringComparison.Ordinal))
                Fail("the number after 'per' must be 1, 10, 100 and so on, without decimals, as in $30 per 1M tokens", start);
        }

        return Math.Max(number, 1) * ReadMagnitude(null, isOfEach: true);
    }

    private static bool IsPowerOfTen(decimal number)
    {
        while (number >= 10 && number % 10 == 0)
            number /= 10;
        return number == 1;
    }

    /// <summary>Says where the word of "per million input tokens" belongs, which no unit has.</summary>
    private void FailOnKindOfTokens(int start)
    {
        FigureParser ahead = this;
        ahead._position = PastSpaces(start);
        int word = ahead._position;
        while (ahead._position < _text.Length && (char.IsLetter(_text[ahead._position]) || _text[ahead._position] is '-'))
            ahead._position++;
        string kind = _text[word..ahead._position];
        if (kind.Length > 0 && ahead.TakeWords(Unit.Tokens))
        {
            Fail($"the unit is a token of any kind; expected the text without '{kind}', which belongs in the name of the measure or in "
                + "another column", word);
        }
    }
}
