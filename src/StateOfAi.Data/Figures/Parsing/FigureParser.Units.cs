namespace StateOfAi.Data;

/// <content>Units after a number, and rates.</content>
internal ref partial struct FigureParser
{
    /// <summary>Reads the unit of a number that has none, or the rest of a unit that a currency before the number began.</summary>
    private Amount WithMeasure(Amount amount) =>
        amount with { Measure = amount.Measure is { } money ? WithRate(money) : ReadMeasure() };

    private UnitWord? ReadMeasure() => ReadAmountMeasure() is { } amount ? WithRate(amount) : null;

    private UnitWord? ReadAmountMeasure()
    {
        // A unit of the user's own is not among the known words.
        if ((_given?.Amount ?? _given) is { } given && given.Kind is not UnitKind.Money
            && (Take(given.Plural) || Take(given.Singular)) && given.Plural.Length > 0)
            return new(given);
        return ReadMoneyAfter() ?? (Take(FigureWords.Measures, out UnitWord known) ? known : null);
    }

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
        _given?.Each is { } each && (Take(each.Singular) || Take(each.Plural)) ? each
        : ReadMoneyAfter()?.Unit ?? (Take(FigureWords.Measures, out UnitWord known) && known.Factor == 1 ? known.Unit : null);
}
