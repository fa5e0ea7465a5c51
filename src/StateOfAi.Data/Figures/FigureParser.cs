using System.Diagnostics.CodeAnalysis;
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

    private static readonly (string Words, Unit Unit)[] Units = Unit.AllWords();

    private static readonly (string Words, decimal Size)[] Magnitudes =
    [
        ("trillion", 1e12m), ("billion", 1e9m), ("million", 1e6m), ("thousand", 1e3m), ("tn", 1e12m), ("bn", 1e9m),
        ("T", 1e12m), ("B", 1e9m), ("M", 1e6m), ("K", 1e3m), ("k", 1e3m),
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
        Qualifier qualifier = Take(Qualifiers, out Qualifier found) ? found : Qualifier.Exact;
        if (ReadAmount() is not { } first)
            return null;
        bool orMore = Take("+");
        Unit? unit = first.Unit ?? ReadUnit();
        if (qualifier is Qualifier.Exact && !orMore && (Take("to") || Take("–") || Take("-") || Take("−")))
            return ReadRange(first with { Unit = unit });
        if (orMore && qualifier is not Qualifier.Exact)
            return Fail("there is both a qualifier and a +");
        return AtEnd(unit) && IsClear(first, unit!) ? Figure.Of(first.Value, orMore ? Qualifier.AtLeast : qualifier, unit!) : null;
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
        if (!AtEnd(unit) || !IsClear(low, unit!) || !IsClear(high, unit!))
            return null;
        if (low.Size == 1 && high.Size > 1 && Math.Abs(low.Value) is > 0 and < 1000)
            return Fail("it is not clear whether both ends are meant in the magnitude of the second; expected it behind both, as in 20M to 25M", start);
        return low.Value <= high.Value
            ? Figure.Range(low.Value, high.Value, unit!)
            : Fail("the high end of the range is below the low end", start);
    }

    private Amount? ReadAmount()
    {
        decimal sign = Take(_symbols.NegativeSign) || Take("-") || Take("−") ? -1 : 1;
        if (sign > 0)
            Take(_symbols.PositiveSign);
        Unit? unit = Take("rank") ? Unit.Rank : ReadMoney();
        SkipSpaces();
        int start = _position;
        if (NumberReader.Read(_text, ref _position, _symbols, out decimal value) is { } problem)
        {
            Fail(problem, start);
            return null;
        }

        int point = _text.IndexOf(_symbols.NumberDecimalSeparator, start, _position - start, StringComparison.Ordinal);
        bool threeDecimals = point >= 0 && _position - point - _symbols.NumberDecimalSeparator.Length == 3;
        decimal size = Take(Magnitudes, out decimal magnitude) ? magnitude : 1;
        if (value > decimal.MaxValue / size)
        {
            Fail("the number is too large", start);
            return null;
        }

        return new(sign * value * size, size, unit, start, threeDecimals);
    }

    /// <summary>A currency by its sign or its code, before or behind a number.</summary>
    private Unit? ReadMoney()
    {
        SkipSpaces();
        if (_position < _text.Length && Currency.FromSymbol(_text[_position]) is { } bySymbol)
        {
            _position++;
            return Unit.Of(bySymbol);
        }

        if (_position + 3 <= _text.Length && IsWordEnd(_position + 3) && Currency.TryParse(_text.Substring(_position, 3), null, out Currency? byCode))
        {
            _position += 3;
            return Unit.Of(byCode);
        }

        return null;
    }

    private Unit? ReadUnit() => ReadMoney() ?? (Take(Units, out Unit? unit) ? unit : null);

    /// <summary>Things have no thousandths, and money seldom: "45.000 GPUs" was most likely written where the point groups digits.</summary>
    private bool IsClear(Amount amount, Unit unit)
    {
        if (amount is { HasThreeDecimals: true, Size: 1 } && Math.Abs(amount.Value) >= 1 && unit.Kind is (UnitKind.Count or UnitKind.Money))
            Fail($"it is not clear whether '{_symbols.NumberDecimalSeparator}' divides or groups the digits of this number of {unit.Plural}; expected the number without it, a fourth decimal, or a culture in which it groups, such as de-DE, as the provider", amount.Position);
        return _error is null;
    }

    private bool AtEnd(Unit? unit)
    {
        SkipSpaces();
        if (_position < _text.Length)
            Fail(unit is null ? $"the unit '{_text[_position..].TrimEnd()}' is not known; expected one such as %, x, GPUs or USD" : $"the text goes on with '{_text[_position..].TrimEnd()}'");
        else if (unit is null)
            Fail("a unit was expected, such as %, x, GPUs or USD");
        return _error is null;
    }

    private bool Take<TValue>((string Words, TValue Value)[] table, [MaybeNullWhen(false)] out TValue value)
    {
        foreach ((string words, TValue known) in table)
        {
            if (Take(words))
            {
                value = known;
                return true;
            }
        }

        value = default;
        return false;
    }

    private bool Take(string words)
    {
        SkipSpaces();
        // The letters T, B and M are capitals, as the months and metres they could be are not; words may be either.
        StringComparison comparison = words.Length == 1 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        int end = _position + words.Length;
        bool found = words.Length > 0 && string.Compare(_text, _position, words, 0, words.Length, comparison) == 0 && (!char.IsLetter(words[^1]) || IsWordEnd(end));
        _position = found ? end : _position;
        return found;
    }

    private readonly bool IsWordEnd(int end) => end >= _text.Length || !char.IsLetter(_text[end]);

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

    private readonly record struct Amount(decimal Value, decimal Size, Unit? Unit, int Position, bool HasThreeDecimals);
}
