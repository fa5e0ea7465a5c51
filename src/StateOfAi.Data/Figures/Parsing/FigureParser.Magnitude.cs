namespace StateOfAi.Data;

/// <content>Magnitudes: million, bn, Mio., crore.</content>
internal ref partial struct FigureParser
{
    private decimal ReadMagnitude(Currencies? money)
    {
        SkipSpaces();
        int start = _position;
        if (IsGivenUnit())
            return 1;
        if (GivenAmount == Unit.Bytes && (Take("B") || Take("b")))
        {
            if (IsUnit(_position))
                return 1e9m;
            Fail($"'{_text[start.._position]}' may be billion, bytes or bits; expected a number of bytes, or one with a prefix, as in 5 GB",
                start);
            return 1;
        }

        if (Take(MagnitudeWords.English, out decimal english))
            return MagnitudeWords.HasLongScale(_language) ? Unclear("in that language than in English; expected B or T", start) : english;
        if (Take(MagnitudeWords.Everywhere, out decimal size))
            return size;
        if (ReadMagnitudeOfLanguage(money) is { } ofLanguage)
            return ofLanguage;
        if (Take(MagnitudeWords.OfUnits, out decimal ofUnit) && (money is not null || IsGivenAmount || IsBeforeAmount()))
            return ofUnit;
        _position = start;
        return 1;
    }

    /// <summary>Reads a word that means another number in another language, by the culture or by the country of the currency.</summary>
    private decimal? ReadMagnitudeOfLanguage(Currencies? money)
    {
        int start = _position;
        string language = _language.Length > 0 ? _language
            : money?.Codes switch { "BRL" => "pt", "JPY" or "JPY CNY" => "ja", "KRW" => "ko", _ => "" };
        bool isFound = false;
        foreach ((string words, string own, decimal size) in MagnitudeWords.OfLanguages)
        {
            _position = start;
            if (!Take(words))
                continue;
            if (own == language)
                return size;
            isFound = true;
        }

        if (isFound && !IsUnit(start))
            return Unclear("in other languages; expected k, M, B or T, or the culture of the text as the provider", start);
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
