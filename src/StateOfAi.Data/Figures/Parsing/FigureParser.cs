using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Parses figures: qualifier, sign, currency, digits, magnitude and unit; a range has two numbers.</summary>
internal ref partial struct FigureParser
{
    private const int CodeLength = 3;

    private readonly string _text;
    private readonly NumberFormatInfo _symbols;
    private readonly bool _hasLongScale;
    private int _position;
    private FigureFormatException? _error;

    private FigureParser(string text, IFormatProvider? provider)
    {
        _text = text;
        _symbols = NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture);
        _hasLongScale = FigureWords.HasLongScale(provider);
    }

    internal static Figure? Parse(string text, IFormatProvider? provider, out FigureFormatException? error)
    {
        var parser = new FigureParser(text, provider);
        Figure? figure = parser.Take("a fall of") ? parser.ReadFall() : parser.ReadFigure();
        error = parser._error;
        return figure;
    }

    /// <summary>Reads the size of a fall.</summary>
    private Figure? ReadFall()
    {
        SkipSpaces();
        int start = _position;
        return ReadFigure() is not { } size ? null
            : (size.Lower ?? size.Value ?? size.Upper) < 0 ? Fail("the size of a fall must not be negative", start)
            : size.AsFall();
    }

    private Figure? ReadFigure()
    {
        Qualifier qualifier = Take(FigureWords.Qualifiers, out Qualifier found) ? found : Qualifier.Exact;
        if (ReadAmount() is not { } first)
            return null;
        bool orMore = Take("+");
        Unit? unit = first.Unit ?? ReadUnit();
        if (qualifier is Qualifier.Exact && !orMore && TakeDash(first))
            return ReadRange(first with { Unit = unit });
        if (qualifier is Qualifier.Exact && !orMore)
            qualifier = Take("or lower") ? Qualifier.UpTo : Take("or higher") ? Qualifier.AtLeast : qualifier;
        if (orMore && qualifier is not Qualifier.Exact)
            return Fail("there is both a qualifier and a +");
        return AtEnd(unit) && IsClear(first, unit!) ? Figure.Of(first.Value, orMore ? Qualifier.AtLeast : qualifier, unit!) : null;
    }

    private Amount? ReadAmount()
    {
        decimal sign = Take(_symbols.NegativeSign) || Take("-") || Take("−") ? -1 : 1;
        if (sign > 0)
            Take(_symbols.PositiveSign);
        Unit? unit = Take("rank") ? Unit.Rank : ReadMoneyBefore();
        SkipSpaces();
        int start = _position;
        if (NumberReader.Read(_text, ref _position, _symbols, out decimal value) is { } problem)
            Fail(problem, start);
        string digits = _text[start.._position];
        decimal size = ReadMagnitude();
        if (value > decimal.MaxValue / size)
            Fail("the number is too large", start);
        return _error is null ? new(sign * value * size, size, unit, start, digits) : null;
    }

    private decimal ReadMagnitude()
    {
        SkipSpaces();
        int start = _position;
        decimal size = Take(FigureWords.Magnitudes, out decimal magnitude) ? magnitude : 1;
        if (_hasLongScale && size > 1e6m && _position - start > "bn".Length)
            Fail($"'{_text[start.._position]}' means a different number in that language than in English; expected B or T", start);
        return size;
    }

    /// <summary>Reads a currency before a number. A code without a space before the number is more likely a name: TOP500.</summary>
    private Unit? ReadMoneyBefore()
    {
        SkipSpaces();
        int start = _position;
        Unit? unit = ReadMoney();
        bool isCode = _position - start == CodeLength;
        if (isCode && _position < _text.Length && !char.IsWhiteSpace(_text[_position]))
            Fail("a space was expected between the currency code and the number");
        else if (isCode && unit!.Currency!.IsWord)
            Fail($"'{unit}' is also a word; expected the currency code after the number, as in 5M {unit}", start);
        return unit;
    }

    /// <summary>Reads a currency symbol or code.</summary>
    private Unit? ReadMoney()
    {
        SkipSpaces();
        if (_position < _text.Length && Currency.FromSymbol(_text[_position]) is { } bySymbol)
        {
            _position++;
            return Unit.Of(bySymbol);
        }

        int end = _position + CodeLength;
        if (end > _text.Length || !IsWordEnd(end) || !Currency.TryParse(_text[_position..end], null, out Currency? byCode))
            return null;
        _position = end;
        return Unit.Of(byCode);
    }

    private Unit? ReadUnit() => ReadMoney() ?? (Take(FigureWords.Units, out Unit? unit) ? unit : null);

    private bool AtEnd(Unit? unit)
    {
        SkipSpaces();
        string rest = FigureFormatException.Excerpt(_text[_position..].TrimEnd());
        if (rest.Length > 0)
        {
            Fail(unit is null
                ? $"the unit '{rest}' is not known; expected one such as %, x, GPUs or USD"
                : $"the text continues with '{rest}'");
        }
        else if (unit is null)
            Fail("a unit was expected, such as %, x, GPUs or USD");
        return _error is null;
    }

    /// <summary>A number as read.</summary>
    private readonly struct Amount(decimal value, decimal size, Unit? unit, int position, string digits)
    {
        /// <summary>The number times its magnitude.</summary>
        internal decimal Value { get; } = value;

        /// <summary>The magnitude; 1 if there is none.</summary>
        internal decimal Size { get; } = size;

        /// <summary>The unit; <see langword="null"/> if there is none.</summary>
        internal Unit? Unit { get; init; } = unit;

        /// <summary>The position of its first digit.</summary>
        internal int Position { get; } = position;

        /// <summary>The digits with their separators.</summary>
        internal string Digits { get; } = digits;
    }
}
