namespace StateOfAi.Data;

/// <summary>
/// Reads units: a code such as <c>"USD"</c>, <c>{ "singular": "rack", "plural": "racks" }</c> for a custom count, or
/// <c>{ "amount": …, "each": … }</c> for a rate of units in either form.
/// </summary>
internal static class JsonUnitReader
{
    /// <summary>The unit that a text names; <see langword="null"/> if there is none, which is a finding.</summary>
    /// <param name="json">The object with the unit.</param>
    /// <param name="name">The field.</param>
    /// <param name="number">The number in the unit, for the message; <see langword="null"/> if there is none.</param>
    internal static Unit? Named(JsonRowReader json, string name, decimal? number)
    {
        if (json.TextOrNull(name) is not { Length: > 0 } code)
            return null;
        if (Unit.TryParse(code, null, out Unit? unit))
            return unit;
        bool looksLikeMoney = code.Length == 3 && code.All(char.IsAsciiLetterUpper) && UnitSpelling.MeantOrNull(code, number) is null;
        json.Problem(name, looksLikeMoney ? RuleId.KnownCurrency : RuleId.KnownUnit, looksLikeMoney
            ? $"'{code}' is not an active ISO 4217 currency code"
            : UnitSpelling.Problem(code, number));
        return null;
    }

    /// <summary>The unit that an object describes.</summary>
    internal static Unit? Custom(JsonRowReader json)
    {
        if (!json.Has("amount") && !json.Has("each"))
        {
            string singular = json.Text("singular"), plural = json.Text("plural");
            if (singular.Length == 0 || plural.Length == 0)
                return null;
            if (RateOrNull(singular) is not { } rate)
                return Unit.Count(singular, plural);
            json.Problem("", RuleId.KnownUnit, $"'{singular}' is the rate '{rate}'; write that, so that both are one unit");
            return null;
        }

        Unit? amount = json.UnitOrNull("amount"), each = json.UnitOrNull("each");
        json.Require("amount");
        json.Require("each");
        if (amount is null || each is null)
            return null;
        if (Unit.IsRate(amount, each))
            return Unit.Per(amount, each);
        json.Problem("", RuleId.KnownUnit, $"'{amount}' per '{each}' is not a rate");
        return null;
    }

    /// <summary>The rate of known units that words such as <c>byte per second</c> describe; <see langword="null"/> for others.</summary>
    private static Unit? RateOrNull(string words)
    {
        return words.Split(" per ") is [var amount, var each] && Known(amount) is { } of && Known(each) is { } one && Unit.IsRate(of, one)
            ? Unit.Per(of, one)
            : null;

        static Unit? Known(string word) => Unit.AllKnown.FirstOrDefault(unit => unit.Singular == word);
    }
}
