using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Reads figures from text: qualifier, sign, currency, digits, magnitude, unit; a range has two numbers.</summary>
internal ref struct FigureParser
{
    private static readonly (string Words, Qualifier Qualifier)[] Qualifiers =
    [
        ("about", Qualifier.About), ("roughly", Qualifier.About), ("approximately", Qualifier.About), ("around", Qualifier.About), ("~", Qualifier.About),
        ("more than", Qualifier.MoreThan), ("over", Qualifier.MoreThan), ("above", Qualifier.MoreThan), (">=", Qualifier.AtLeast), ("≥", Qualifier.AtLeast), (">", Qualifier.MoreThan),
        ("at least", Qualifier.AtLeast), ("less than", Qualifier.LessThan), ("under", Qualifier.LessThan), ("below", Qualifier.LessThan),
        ("<=", Qualifier.UpTo), ("≤", Qualifier.UpTo), ("<", Qualifier.LessThan), ("up to", Qualifier.UpTo), ("at most", Qualifier.UpTo),
    ];

    private static readonly (string Words, decimal Size)[] Magnitudes =
    [
        ("trillion", 1e12m), ("billion", 1e9m), ("million", 1e6m), ("thousand", 1e3m), ("tn", 1e12m), ("bn", 1e9m), ("T", 1e12m), ("B", 1e9m), ("M", 1e6m), ("k", 1e3m),
    ];

    private readonly string _text;
    private readonly NumberFormatInfo _symbols;
    private int _position;
    private FigureFormatException? _error;

    private FigureParser(string text, IFormatProvider? provider) =>
        (_text, _symbols) = (text, NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture));

    internal static Figure? Parse(string text, IFormatProvider? provider, out FigureFormatException? error)
    {
        var parser = new FigureParser(text, provider);
        Figure? figure = parser.ReadFigure();
        error = parser._error;
        return figure;
    }

    private Figure? ReadFigure()
    {
        Qualifier qualifier = Take(Qualifiers) ?? Qualifier.Exact;
        if (ReadAmount() is not { } first)
            return null;
        bool orMore = TakeSign("+");
        Unit? unit = first.Unit ?? ReadUnit();
        if (qualifier is Qualifier.Exact && !orMore && (TakeSign("to") || TakeSign("–") || TakeSign("-")))
            return ReadRange(first with { Unit = unit });
        if (orMore && qualifier is not Qualifier.Exact)
            return Fail("there is both a qualifier and a +");
        return AtEnd(unit) ? Figure.Of(first.Value, orMore ? Qualifier.AtLeast : qualifier, unit!) : null;
    }

    private Figure? ReadRange((decimal Value, Unit? Unit) low)
    {
        int start = _position;
        if (ReadAmount() is not { } high)
            return null;
        Unit? unit = high.Unit ?? ReadUnit() ?? low.Unit;
        if (low.Unit is not null && unit != low.Unit)
            return Fail($"the two ends of the range have different units, {low.Unit} and {unit}", start);
        if (!AtEnd(unit))
            return null;
        return low.Value <= high.Value
            ? Figure.Range(low.Value, high.Value, unit!)
            : Fail("the high end of the range is below the low end", start);
    }

    private (decimal Value, Unit? Unit)? ReadAmount()
    {
        SkipSpaces();
        decimal sign = TakeSign(_symbols.NegativeSign) || TakeSign("-") || TakeSign("−") ? -1 : 1;
        if (sign > 0)
            TakeSign(_symbols.PositiveSign);
        Unit? money = ReadMoney();
        SkipSpaces();
        int start = _position;
        while (_position < _text.Length && IsPartOfNumber())
            _position++;
        if (!decimal.TryParse(_text.AsSpan(start, _position - start), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, _symbols, out decimal value))
        {
            Fail("a number was expected", start);
            return null;
        }

        decimal size = Take(Magnitudes) ?? 1;
        if (Math.Abs(value) > decimal.MaxValue / size)
        {
            Fail("the number is too large", start);
            return null;
        }

        return (sign * value * size, money);
    }

    private Unit? ReadMoney()
    {
        if (_position < _text.Length && Currency.FromSymbol(_text[_position]) is { } bySymbol)
        {
            _position++;
            return Unit.Of(bySymbol);
        }

        if (_position + 3 <= _text.Length && Currency.TryFromCode(_text.Substring(_position, 3), out Currency? byCode))
        {
            _position += 3;
            return Unit.Of(byCode);
        }

        return null;
    }

    private Unit? ReadUnit()
    {
        SkipSpaces();
        string rest = _text[_position..].TrimEnd();
        // A range may go on behind the unit of its first number: "20 % to 25 %".
        int end = rest.IndexOf(" to ", StringComparison.Ordinal);
        string word = end < 0 ? rest : rest[..end];
        Unit? unit = Currency.TryFromCode(word, out Currency? currency) ? Unit.Of(currency) : Unit.FromWord(word);
        if (unit is not null)
            _position += word.Length;
        return unit;
    }

    private bool AtEnd(Unit? unit)
    {
        SkipSpaces();
        if (_position < _text.Length)
            Fail(unit is null ? $"the unit '{_text[_position..]}' is not known" : $"the text goes on with '{_text[_position..]}'");
        else if (unit is null)
            Fail("a unit was expected");
        return _error is null;
    }

    private TValue? Take<TValue>((string Words, TValue Value)[] table)
        where TValue : struct
    {
        SkipSpaces();
        foreach ((string words, TValue value) in table)
        {
            // The letters T, B and M are capitals, as the months and metres they could be are not; words may be either.
            StringComparison comparison = words.Length == 1 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            int end = _position + words.Length;
            if (string.Compare(_text, _position, words, 0, words.Length, comparison) == 0
                && (!char.IsLetter(words[^1]) || end == _text.Length || !char.IsLetter(_text[end])))
            {
                _position = end;
                return value;
            }
        }

        return null;
    }

    private bool TakeSign(string sign)
    {
        SkipSpaces();
        bool found = sign.Length > 0 && string.CompareOrdinal(_text, _position, sign, 0, sign.Length) == 0;
        _position += found ? sign.Length : 0;
        return found;
    }

    private readonly bool IsPartOfNumber() =>
        char.IsAsciiDigit(_text[_position])
        || string.CompareOrdinal(_text, _position, _symbols.NumberDecimalSeparator, 0, _symbols.NumberDecimalSeparator.Length) == 0
        || (string.CompareOrdinal(_text, _position, _symbols.NumberGroupSeparator, 0, _symbols.NumberGroupSeparator.Length) == 0
            && _position + 1 < _text.Length && char.IsAsciiDigit(_text[_position + 1]));

    private void SkipSpaces()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            _position++;
    }

    private Figure? Fail(string expected, int? position = null)
    {
        _error ??= new FigureFormatException(_text, position ?? _position, expected);
        return null;
    }
}
