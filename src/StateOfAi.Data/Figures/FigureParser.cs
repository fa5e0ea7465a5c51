using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Reads figures from text: qualifier, sign, currency, digits, magnitude, unit; a range has two numbers.</summary>
internal ref partial struct FigureParser
{
    private readonly string _text;
    private readonly NumberFormatInfo _symbols;
    private readonly bool _hasLongScale;
    private int _position;
    private FigureFormatException? _error;

    private FigureParser(string text, IFormatProvider? provider) =>
        (_text, _symbols, _hasLongScale) = (text, NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture), FigureWords.HasLongScale(provider));

    internal static Figure? Parse(string text, IFormatProvider? provider, out FigureFormatException? error)
    {
        var parser = new FigureParser(text, provider);
        Figure? figure = parser.ReadFigure();
        error = parser._error;
        return figure;
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
            Fail($"'{_text[start.._position]}' names another number in that language than in English; expected B or T", start);
        return size;
    }

    /// <summary>A currency before a number. What runs into the number is more likely a name: TOP500.</summary>
    private Unit? ReadMoneyBefore()
    {
        SkipSpaces();
        int start = _position;
        Unit? unit = ReadMoney();
        bool isCode = _position - start > 1;
        if (isCode && _position < _text.Length && !char.IsWhiteSpace(_text[_position]))
            Fail("a space was expected between the currency code and the number");
        else if (isCode && unit!.Currency!.IsWord)
            Fail($"'{unit}' is also a word; expected the currency code behind the number, as in 5M {unit}", start);
        return unit;
    }

    /// <summary>A currency by its sign or its code.</summary>
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

    private Unit? ReadUnit() => ReadMoney() ?? (Take(FigureWords.Units, out Unit? unit) ? unit : null);

    private bool AtEnd(Unit? unit)
    {
        SkipSpaces();
        string rest = FigureFormatException.Excerpt(_text[_position..].TrimEnd());
        if (rest.Length > 0)
            Fail(unit is null ? $"the unit '{rest}' is not known; expected one such as %, x, GPUs or USD" : $"the text goes on with '{rest}'");
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

    /// <summary>A number as it was read.</summary>
    /// <param name="Value">The number times its magnitude.</param>
    /// <param name="Size">The magnitude; 1 where none was written.</param>
    /// <param name="Unit">The unit; <see langword="null"/> where none was written.</param>
    /// <param name="Position">Where its digits begin.</param>
    /// <param name="Digits">The digits with their separators.</param>
    private readonly record struct Amount(decimal Value, decimal Size, Unit? Unit, int Position, string Digits);
}
