using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Parses figures: qualifier, sign, currency, digits, magnitude and unit; a range has two numbers.</summary>
internal ref partial struct FigureParser
{
    private readonly string _original;
    private readonly string _text;
    private readonly IFormatProvider? _provider;
    private readonly NumberFormatInfo _symbols;
    private readonly string _language;
    private readonly Unit? _given;
    private readonly decimal _scale;
    private Unit? _unitOfLow;
    private int _position;
    private FigureFormatException? _error;

    private FigureParser(string text, IFormatProvider? provider, Unit? given, decimal scale)
    {
        _original = text;
        _text = FullWidth.ToHalfWidth(text);
        _provider = provider;
        _symbols = NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture);
        _language = provider is CultureInfo { Name: not "" } culture ? culture.TwoLetterISOLanguageName : "";
        _given = given;
        _scale = scale;
    }

    /// <summary>Parses a figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="provider">The culture of the digits.</param>
    /// <param name="given">The unit of a number without a unit; <see langword="null"/> if the text must have one.</param>
    /// <param name="error">What is wrong; <see langword="null"/> if nothing is.</param>
    /// <param name="scale">What a number without a magnitude is multiplied by.</param>
    internal static Figure? Parse(
        string text, IFormatProvider? provider, Unit? given, out FigureFormatException? error, decimal scale = 1)
    {
        var parser = new FigureParser(text, provider, given, scale);
        Figure? figure = parser.Take("a fall of") ? parser.ReadFall() : parser.ReadFigure();
        error = parser._error;
        return error is null ? figure : null;
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
        Qualifier? before = Take(FigureWords.Qualifiers, out Qualifier found) ? found : null;
        bool isBetween = before is null && Take("between");
        bool isFrom = before is null && !isBetween && Take("from");
        if (ReadAmount() is not { } first)
            return null;
        first = WithMeasure(first);
        bool orMore = first.IsOrMore | Take("+");
        if (before is null && !orMore && (isBetween ? TakeAnd() : TakeDash(first)))
            return ReadRange(first);
        if (isFrom || isBetween)
            return Fail($"the second end of a range was expected, as in {(isFrom ? "from 20 to 25%" : "between 20 and 25%")}");
        if (orMore && before is not null)
            return Fail("there is both a qualifier and a +");
        Qualifier qualifier = orMore ? Qualifier.AtLeast
            : before ?? (Take(FigureWords.QualifiersAfter, out Qualifier after) ? after : Qualifier.Exact);
        return IsComplete(first, before is not null) && WithGiven(first) is { } whole && IsClear(whole) && Total(whole) is { } value
            ? Figure.Of(value, qualifier, whole.Measure!.Value.Unit)
            : null;
    }

    private Amount? ReadAmount()
    {
        decimal? sign = ReadSign();
        bool isEnclosed = sign is null && Take("(");
        UnitWord? measure = Take("rank") ? new UnitWord(Unit.Rank) : null;
        SkipSpaces();
        decimal prefix = TakePrefix() ?? 1;
        Currencies? money = measure is null ? ReadCurrencyBefore() : null;
        if (sign is null && !isEnclosed && money is not null)
        {
            sign = ReadSign();
            isEnclosed = sign is null && Take("(");
        }

        SkipSpaces();
        int start = _position;
        if (NumberReader.Read(_text, ref _position, _symbols, out decimal value) is { } problem)
            Fail(problem, start);
        string digits = _text[start.._position];
        // "45,000+ GPUs", "$5+ million"
        bool isOrMore = !isEnclosed && Take("+");
        int word = _position;
        decimal size = ReadMagnitude(money);
        if (prefix != 1 && size != 1)
            Fail("there is a magnitude before the currency and another after the number", word);
        size = prefix == 1 ? size : prefix;
        bool isOfOtherSeparator = size != 1 && (prefix == 1 ? IsOfOtherSeparator(word) : _language is "" or "en");
        isOrMore |= !isEnclosed && Take("+");
        value += SmallerParts(size, money);
        if (isEnclosed)
        {
            int end = _position;
            measure ??= money is null ? ReadMeasure() : null;
            if (measure is { Unit.CountsThings: true })
                Fail("a count in parentheses is a remark, not a negative number; expected a minus sign", end);
            if (!Take(")"))
                Fail("a closing parenthesis was expected");
            if (size == 1)
            {
                word = _position;
                size = ReadMagnitude(money);
                isOfOtherSeparator = size != 1 && IsOfOtherSeparator(word);
            }
        }

        measure ??= money is { } currencies ? ReadRestOfMoney(currencies, start) : null;
        if (value > decimal.MaxValue / size)
            Fail("the number is too large", start);
        return _error is null
            ? new(isEnclosed ? -value : (sign ?? 1) * value, size, measure, start, digits, isEnclosed, isOrMore, isOfOtherSeparator,
                prefix == 1 ? PastSpaces(word) : start)
            : null;
    }

    /// <summary>Reads a plus or minus sign; a minus may be typed as any dash right before the number or its currency.</summary>
    private decimal? ReadSign()
    {
        if (Take(_symbols.NegativeSign) || Take("-") || Take("−"))
            return -1;
        if (Take(_symbols.PositiveSign) || Take("+"))
            return 1;
        SkipSpaces();
        bool isDash = _position + 1 < _text.Length && _text[_position] is '–' or '‒' or '‐' or '‑' or '﹣'
            && !char.IsWhiteSpace(_text[_position + 1]);
        _position += isDash ? 1 : 0;
        return isDash ? -1 : null;
    }

    /// <summary>The number in its unit; an error if it is too large or cannot be stored as printed.</summary>
    private decimal? Total(Amount amount)
    {
        UnitWord measure = amount.Measure!.Value;
        // A unit with a prefix states the size: 1.2 GW in a column of megawatts, $0.05/kWh in one of dollars per MWh.
        decimal scale = measure.Factor > 1 || measure.Each != 1 ? 1 : _scale;
        if (scale != 1 && amount.Size != 1)
        {
            Fail($"the column is scaled by {InvariantText(scale)}; write {ScaledText(amount)}, or remove the scale", amount.SizePosition);
            return null;
        }

        try
        {
            decimal factor = measure.Factor * measure.Each * scale;
            decimal total = amount.Value * amount.Size * factor;
            // 0.3 billion is 300,000,000, not 300,000,000.0.
            if (factor == 1 || (factor != 0 && total / factor == amount.Value * amount.Size))
                return amount.Size * factor != 1 && decimal.IsInteger(total) ? decimal.Truncate(total) : total;
            Fail("the number cannot be stored as printed: " + ExactDecimal.Limit, amount.Position);
        }
        catch (OverflowException)
        {
            Fail("the number is too large", amount.Position);
        }

        return null;
    }

    private static string InvariantText(decimal number) => number.ToString(DigitText.AllDigits, CultureInfo.InvariantCulture);

    /// <summary>How to write a number with a magnitude in the scaled column, to be read in its culture.</summary>
    private readonly string ScaledText(Amount amount)
    {
        double number = (double)amount.Value * (double)amount.Size / (double)_scale;
        return number.ToString(number is < 1e15 and > 1e-4 ? "0.##########" : "G6", _symbols);
    }

    /// <summary>The amount in the given unit, if there is one, with which the unit in the text must agree.</summary>
    private Amount? WithGiven(Amount amount)
    {
        if (_scale != 1 && amount is { Size: 1, Measure: { Unit.Symbol: not null, Factor: 1 } ofUnit })
        {
            Fail($"the column is scaled by {InvariantText(_scale)}; expected the number without '{ofUnit.Unit.Plural}', or the unit with a "
                + "prefix", amount.Position);
        }

        if (_given is null)
            return amount;
        if (amount.Measure is not { } word || word.Unit == _given.Amount)
            return amount with { Measure = amount.Measure is { } stated ? stated with { Unit = _given } : new(_given) };
        if (word.Unit == _given)
            return amount;
        Fail($"the unit is {NameOf(word.Unit)}; {NameOf(_given)} was expected", amount.Position);
        return null;
    }

    private static string NameOf(Unit unit) => unit.Symbol is null ? unit.Code : unit.Singular;

    private bool IsComplete(Amount amount, bool isQualified = false)
    {
        SkipSpaces();
        string rest = FigureFormatException.Excerpt(_original[_position..].TrimEnd());
        if (rest.Length > 0)
        {
            Fail(isQualified && (Take("to") || Take("-") || Take("–"))
                ? "the ends of a range have no qualifier; expected a range without it, or one number with it"
                : amount.Measure is not null ? $"the text continues with '{rest}'"
                : char.IsDigit(rest[0]) ? $"the number continues with '{rest}' after a space; expected the digits grouped as in "
                    + $"{1234567.ToString("N0", _symbols)}, or a culture that groups digits with a space, such as fr-FR"
                : $"the unit '{rest}' is not known; expected one such as %, x, GPUs or USD"
                    + (_given is null ? ", or a given unit" : $", or none, for {_given.Plural}"));
        }
        else if (amount.Measure is null && _given is null)
            Fail("a unit was expected, such as %, x, GPUs or USD; a number without one needs a given unit, as in ParseIn");
        return _error is null;
    }

    /// <summary>A number as read.</summary>
    /// <param name="Value">The number before its magnitude.</param>
    /// <param name="Size">The magnitude; 1 if there is none.</param>
    /// <param name="Measure">The unit; <see langword="null"/> if there is none.</param>
    /// <param name="Position">The position of the first digit.</param>
    /// <param name="Digits">The digits with their separators.</param>
    /// <param name="IsEnclosed">Whether it is negative because it is in parentheses.</param>
    /// <param name="IsOrMore">Whether there is a plus sign after the digits or the magnitude.</param>
    /// <param name="IsOfOtherSeparator">Whether the magnitude is written as where people use another decimal separator.</param>
    /// <param name="SizePosition">The position of the magnitude.</param>
    private readonly record struct Amount(
        decimal Value, decimal Size, UnitWord? Measure, int Position, string Digits, bool IsEnclosed, bool IsOrMore,
        bool IsOfOtherSeparator, int SizePosition);
}
