namespace StateOfAi.Data;

/// <content>Magnitudes: million, bn, Mio., crore.</content>
internal ref partial struct FigureParser
{
    /// <param name="money">The currency before the number, if any.</param>
    /// <param name="isOfEach">Whether it belongs to the denominator of a rate, which the unit of the numerator does not concern.</param>
    private decimal ReadMagnitude(Currencies? money, bool isOfEach = false)
    {
        SkipSpaces();
        int start = _position;
        if (!isOfEach && IsGivenUnit())
            return 1;
        if (!isOfEach && GivenAmount == Unit.Bytes && (Take("B") || Take("b")))
        {
            if (IsUnit(_position))
                return 1e9m;
            Fail($"'{_text[start.._position]}' may be billion, bytes or bits; expected a number of bytes, or one with a prefix, as in 5 GB",
                start);
            return 1;
        }

        if (TakePrefix() is { } prefix)
            return prefix;
        if (Take(MagnitudeWords.English, out decimal english))
            return MagnitudeWords.HasLongScale(_language) ? Unclear("in that language than in English; expected B or T", start) : english;
        if (IsOfRupees(money) && Take(MagnitudeWords.OfRupees, out decimal ofRupees))
            return ofRupees;
        if (Take(MagnitudeWords.Everywhere, out decimal size))
            return ThousandsOrNull(money, start) ?? size;
        if (Take(MagnitudeWords.OfCommaLanguages, out decimal ofComma))
            return ofComma;
        if (ReadMagnitudeOfLanguage(money) is { } ofLanguage)
            return ofLanguage;
        if (Take(MagnitudeWords.OfUnits, out decimal ofUnit) && (money is not null || IsGivenAmount || IsBeforeAmount()))
            return ThousandsOrNull(money, start) ?? ofUnit;
        _position = start;
        return 1;
    }

    /// <summary>
    /// A T before a currency with a decimal comma, which in German and Nordic texts means thousands: 500 T€, 500 t kr. Trillions are
    /// written before a code or after the sign: 5T EUR, €5t.
    /// </summary>
    private decimal? ThousandsOrNull(Currencies? money, int start)
    {
        if (_position - start != 1 || _text[start] is not ('T' or 't'))
            return null;
        FigureParser ahead = this;
        ahead.SkipSpaces();
        int next = ahead._position;
        Currencies? after = money is null ? ahead.ReadSignOrCode(CurrencyWords.After) : null;
        bool isCode = next > _position && after is not null && ahead._position - next == CodeLength && char.IsAsciiLetterUpper(_text[next]);
        bool isThousands = after is { HasDecimalComma: true } && !(isCode && _text[start] == 'T');
        bool isUnclear = _text[start] == 't' && (money is { } before ? before.AreKronor : after is null && IsGivenInComma);
        return isThousands && MagnitudeWords.HasThousandsAsT(_language) ? 1000
            : isThousands || isUnclear
                ? Unclear("in German and Nordic texts, where it is a thousand; expected k, Tsd., B or trillion", start)
            : null;
    }

    private readonly bool IsRightBeforeCurrency()
    {
        FigureParser ahead = this;
        return _position < _text.Length && (char.IsLetter(_text[_position])
            || (!IsSpace(_text[_position]) && ahead.Take(CurrencyWords.Before, out _)));
    }

    /// <summary>Reads the letter before a currency code: MSEK, TEUR, kSEK.</summary>
    private decimal? TakePrefix()
    {
        int end = _position + 1 + CodeLength;
        decimal size = end <= _text.Length && IsWordEnd(end) ? MagnitudeWords.OfPrefix(_text[_position]) : 1;
        if (size == 1 || !CurrencyWords.IsOftenJoined(_text[(_position + 1)..end]))
            return null;
        _position++;
        return size;
    }

    private readonly bool IsGivenInComma =>
        (_given?.Amount ?? _given)?.Currency is { } currency && new Currencies(currency.Code).HasDecimalComma;

    /// <summary>Whether the number is an amount of a currency that is counted in crores, or a count in a culture of its country.</summary>
    private readonly bool IsOfRupees(Currencies? money)
    {
        if (CurrencyOfCulture() is { } local && MagnitudeWords.Rupees.Contains(local, StringComparison.Ordinal))
            return true;
        FigureParser ahead = this;
        Currencies? found = money ?? ((_given?.Amount ?? _given)?.Currency is { } given ? new(given.Code)
            : ahead.Take(MagnitudeWords.OfRupees, out _) ? ahead.ReadSignOrCode(CurrencyWords.After) : null);
        return found is { } currencies && currencies.Intersect(new(MagnitudeWords.Rupees)) is not null;
    }

    /// <summary>
    /// Reads the smaller parts of a number as in Chinese, Japanese and Korean, as a part of its magnitude: the 5000万 of 3億5000万.
    /// </summary>
    private decimal SmallerParts(decimal size, Currencies? money)
    {
        decimal parts = 0, last = size;
        while (_error is null && size != 1 && _text.AsSpan(0, _position).TrimEnd() is [.., >= MagnitudeWords.FirstIdeograph])
        {
            SkipSpaces();
            int start = _position;
            if (start == _text.Length || !char.IsAsciiDigit(_text[start]))
                break;
            if (NumberReader.Read(_text, ref _position, _symbols, out decimal value) is { } problem)
                Fail(problem, start);
            decimal part = ReadMagnitude(money);
            if (part >= last || value >= last / part)
                Fail("a part below the one before was expected, as in 3億5000万", start);
            // In speech, 3亿5 is 350 million.
            else if (part == 1 && (last > 10_000 || value < 1000))
                Fail("it is not clear which magnitude the last digits have; expected it after them, as in 3億5000万", start);
            parts += value * part / size;
            last = part;
        }

        return parts;
    }

    /// <summary>
    /// Whether a magnitude was written as in another part of the world than the decimal separator: "1.234 Mio. €" and "1.234 M€" with a
    /// decimal point, "1,234 million" with a decimal comma.
    /// </summary>
    private readonly bool IsOfOtherSeparator(int start)
    {
        string word = _text[start.._position].Trim();
        if (_symbols.NumberDecimalSeparator == ",")
            return _language is not "fr" && word is "thousand" or "million" or "millions";
        return _language is "" or "en"
            && ((word.Length == 1 && IsRightBeforeCurrency())
                || Array.Exists(MagnitudeWords.OfCommaLanguages, known => known.Words.Equals(word, StringComparison.OrdinalIgnoreCase))
                || Array.Exists(MagnitudeWords.OfLanguages, known => known.Words.Equals(word, StringComparison.Ordinal)));
    }

    /// <summary>Reads a word that means another number in another language, by the culture or by the country of the currency.</summary>
    private decimal? ReadMagnitudeOfLanguage(Currencies? money)
    {
        int start = _position;
        string language = _language.Length > 0 ? _language
            : money?.Codes switch { "BRL" => "pt", "JPY" or "JPY CNY" => "ja", "KRW" => "ko", _ => "" };
        int? end = null;
        foreach ((string words, string own, decimal size) in MagnitudeWords.OfLanguages)
        {
            _position = start;
            if (!Take(words))
                continue;
            if (own == language)
                return size;
            end = _position;
        }

        _position = end ?? start;
        if (end is not null && !IsUnit(start))
            return Unclear("in other languages; expected k, M, B or T, or the culture of the text", start);
        _position = start;
        return null;
    }

    private decimal Unclear(string where, int start)
    {
        Fail($"'{_text[start.._position]}' means a different number {where}", start);
        return 1;
    }

    /// <summary>
    /// Whether the given unit follows, which may also be the word or the beginning of a magnitude: in a column of meters, "5 m" is five,
    /// and "5m m" five million.
    /// </summary>
    private readonly bool IsGivenUnit()
    {
        FigureParser ahead = this;
        if (ahead.TakeGiven() is null)
            return false;
        ahead.Take("+");
        return ahead.TakeGiven() is null;
    }

    /// <summary>Whether an amount of money or a count follows, so that a letter before it is a magnitude.</summary>
    private bool IsBeforeAmount()
    {
        FigureParser ahead = this;
        return ahead.ReadMeasure() is { Unit.Kind: UnitKind.Money or UnitKind.Count };
    }

    /// <summary>Whether the text at a position is a unit.</summary>
    private readonly bool IsUnit(int position)
    {
        FigureParser there = this;
        there._position = position;
        return there.ReadMeasure() is not null;
    }

    private readonly bool IsGivenAmount => GivenAmount is { Kind: UnitKind.Money or UnitKind.Count };
}
