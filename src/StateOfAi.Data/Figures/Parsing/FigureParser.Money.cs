using System.Globalization;

namespace StateOfAi.Data;

/// <content>Currencies: signs, codes and names, before or after the number, or both.</content>
internal ref partial struct FigureParser
{
    private const int CodeLength = 3;

    /// <summary>Reads a currency before a number. A code without a space before the number is more likely a name: TOP500.</summary>
    private Currencies? ReadCurrencyBefore()
    {
        SkipSpaces();
        int start = _position;
        if (ReadSignOrCode(CurrencyWords.Before) is not { } first)
            return null;
        bool isCode = _position - start == CodeLength && char.IsAsciiLetterUpper(_text[start]) && char.IsAsciiLetterUpper(_text[start + 2]);
        Currencies currencies = first;
        if (isCode && _position < _text.Length && char.IsAsciiDigit(_text[_position])
            && !CurrencyWords.IsOftenJoined(_text[start.._position]))
            Fail("a space was expected between the currency code and the number");
        else if (isCode && first.Single is { IsWord: true } word)
            Fail($"'{word}' is also a word; expected the currency code after the number, as in 5M {word}", start);
        else if (_position < _text.Length && ReadSignOrCode(CurrencyWords.Before) is { } second)
            currencies = Both(first, second, start);
        return currencies;
    }

    /// <summary>Reads what follows the number if the currency was before it: "$5M CAD", "USD $5M".</summary>
    private UnitWord? ReadRestOfMoney(Currencies before, int start)
    {
        if (ReadSignOrCode(CurrencyWords.After) is { } after)
            before = Both(before, after, start);
        return Resolved(before, start) is { } currency ? new(Unit.Of(currency)) : null;
    }

    /// <summary>Reads a currency after a number.</summary>
    private UnitWord? ReadMoneyAfter()
    {
        SkipSpaces();
        int start = _position;
        return ReadSignOrCode(CurrencyWords.After) is { } currencies && Resolved(currencies, start) is { } currency
            ? new(Unit.Of(currency))
            : null;
    }

    private Currencies? ReadSignOrCode((string Words, Currencies Currencies)[] words)
    {
        SkipSpaces();
        if (_position == _text.Length)
            return null;
        if (Take(words, out Currencies known))
            return known;
        int end = _position + CodeLength;
        if (end > _text.Length || !IsWordEnd(end) || !Currency.TryParse(_text[_position..end], null, out Currency? byCode))
            return null;
        _position = end;
        return new(byCode.Code);
    }

    private Currencies Both(Currencies first, Currencies second, int start)
    {
        if (first.Intersect(second) is { } both)
            return both;
        Fail($"there are two currencies, {first} and {second}", start);
        return first;
    }

    /// <summary>
    /// The currency of a sign: the only one, the given one, the one that the sign means alone, or the one of the culture.
    /// </summary>
    private Currency? Resolved(Currencies currencies, int start)
    {
        if (currencies.Single is { } single)
            return single;
        if ((_given?.Amount ?? _given)?.Currency is { } given && currencies.Contains(given.Code))
            return given;
        if (currencies.Usual is { } usual)
            return usual;
        if (CurrencyOfCulture() is { } local && currencies.Contains(local))
            return Currency.Parse(local, null);
        Fail(
            $"the sign is used for {currencies}; expected the code, as in 5M {currencies.First}, or a culture of one of them", start);
        return null;
    }

    private readonly string? CurrencyOfCulture()
    {
        if (_provider is not CultureInfo { IsNeutralCulture: false, Name: not "" } culture)
            return null;
        try
        {
            return new RegionInfo(culture.Name).ISOCurrencySymbol;
        }
        catch (ArgumentException)
        {
            // A culture without a region, such as Esperanto, has no currency.
            return null;
        }
    }
}
