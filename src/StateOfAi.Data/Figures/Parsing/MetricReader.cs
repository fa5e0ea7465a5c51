namespace StateOfAi.Data;

/// <summary>
/// Reads a unit with or without a prefix: MW, gigawatt-hours, exaFLOPS, FLOP/s, GiB. The case of letters counts where it tells two units
/// apart: mW is a milliwatt, and Mb is a megabit.
/// </summary>
internal static class MetricReader
{
    // The longer ones first, since the first that fits is taken.
    private static readonly (string Words, Stem Stem)[] Stems =
    [
        ("watthours", Stem.WattHour), ("watthour", Stem.WattHour), ("watts", Stem.Watt), ("watt", Stem.Watt), ("Wh", Stem.WattHour),
        ("W", Stem.Watt), ("bytes", Stem.Byte), ("byte", Stem.Byte), ("bits", Stem.Bit), ("bit", Stem.Bit), ("B", Stem.Byte),
        ("flops", Stem.Flop), ("flop", Stem.Flop),
    ];

    private static readonly string[] Operations = ["floating-point operations", "floating point operations"];

    private static readonly string[] Hours = ["hours", "hour", "hrs", "hr", "h"];

    private static readonly string[] Seconds = ["seconds", "second", "sec", "s"];

    private static readonly string[] Parts = ["milli", "micro", "nano", "pico", "femto", "atto"];

    // A milliwatt is most often a miswritten megawatt.
    private static readonly MetricPrefix Part = new("", "part", 0);

    private static readonly MetricPrefix Quetta = new("Q", "quetta", 0);

    private enum Stem
    {
        Watt,
        WattHour,
        Byte,
        Bit,
        Flop,
    }

    /// <summary>Reads a unit at a position and moves it past the unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The position of its first letter.</param>
    /// <param name="given">The unit that is expected, if any: FLOPs may be a count or a rate.</param>
    /// <param name="problem">Why the unit is ambiguous or not supported; <see langword="null"/> if it is neither.</param>
    /// <returns>The unit; <see langword="null"/> if there is none, or there is a problem.</returns>
    internal static UnitWord? Read(string text, ref int position, Unit? given, out string? problem)
    {
        problem = null;
        int end = position;
        if (TakeAny(text, ref end, Operations))
        {
            bool isRate = TakePerSecond(text, ref end);
            position = end;
            return new(isRate ? Unit.FlopPerSecond : Unit.Flop);
        }

        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        ReadOnlySpan<char> word = text.AsSpan(position, end - position);
        foreach ((string words, Stem stem) in Stems)
        {
            if (!word.EndsWith(words, StringComparison.OrdinalIgnoreCase))
                continue;
            ReadOnlySpan<char> written = word[^words.Length..], before = word[..^words.Length];
            bool isSymbol = words.Length == 1 || words is "Wh";
            if (before.IsEmpty && isSymbol && written is not ("W" or "Wh"))
                return null;
            if (PrefixOf(before, stem) is not { } prefix)
                continue;
            problem = stem is Stem.Bit || written is "b" ? $"'{word}' is in bits, of which 8 are a byte; expected bytes, as in 5 GB"
                : prefix == Part
                    ? $"'{word}' is a part of a watt, or miswritten; expected an uppercase letter for a multiple, as in MW, or "
                        + "the number in W"
                : prefix == Quetta ? $"'{word}' is 10^30, more than can be stored; expected an exponent or a smaller prefix"
                : null;
            if (problem is not null)
                return null;
            Unit? unit = stem switch
            {
                Stem.Byte => Unit.Bytes,
                Stem.WattHour => Unit.WattHours,
                Stem.Watt => TakeHours(text, ref end) ? Unit.WattHours : Unit.Watts,
                _ => TakePerSecond(text, ref end) ? Unit.FlopPerSecond : FlopOrNull(written, before, given),
            };
            if (unit is null)
            {
                problem = $"'{word}' may be a count of operations or operations per second; expected FLOP for a count, FLOP/s for a rate, "
                    + "or one of these as the given unit";
                return null;
            }

            position = end;
            return new(unit, prefix.Size);
        }

        return null;
    }

    /// <summary>Floating-point operations without "/s": FLOPS are a rate after a prefix, and FLOPs are used for both.</summary>
    private static Unit? FlopOrNull(ReadOnlySpan<char> written, ReadOnlySpan<char> prefix, Unit? given)
    {
        bool isSingular = written[^1] is 'p' or 'P', isWord = prefix.Length > 1;
        // A "1 petaFLOP" machine is a fast one; TFLOP is the unit of the count.
        if (isSingular && !isWord)
            return Unit.Flop;
        bool isRate = !prefix.IsEmpty && !isSingular && (written[^1] is 'S' || (isWord && written is "flops"));
        return isRate ? Unit.FlopPerSecond : given == Unit.Flop || given == Unit.FlopPerSecond ? given : null;
    }

    /// <summary>The prefix; <see langword="null"/> if the letters are not one.</summary>
    private static MetricPrefix? PrefixOf(ReadOnlySpan<char> letters, Stem stem)
    {
        if (letters.IsEmpty)
            return MetricPrefix.None;
        bool isPower = stem is Stem.Watt or Stem.WattHour;
        foreach (MetricPrefix prefix in MetricPrefix.Decimal)
        {
            // K and g have no second meaning; m, p, z, y and r are parts, which only watts have.
            if (letters.Equals(prefix.Word, StringComparison.OrdinalIgnoreCase) || letters.SequenceEqual(prefix.Symbol)
                || (letters.Equals(prefix.Symbol, StringComparison.OrdinalIgnoreCase)
                    && (!isPower || prefix.Symbol is "G" or "T" or "E" or "k")))
                return prefix;
        }

        if (stem is Stem.Byte or Stem.Bit)
        {
            foreach (MetricPrefix prefix in MetricPrefix.Binary)
            {
                if (letters.Equals(prefix.Word, StringComparison.OrdinalIgnoreCase)
                    || letters.Equals(prefix.Symbol, StringComparison.OrdinalIgnoreCase))
                    return prefix;
            }
        }

        return letters is "Q" || letters.Equals("quetta", StringComparison.OrdinalIgnoreCase) ? Quetta
            : isPower && (letters is ['m' or 'µ' or 'μ' or 'u' or 'n' or 'p' or 'z' or 'y' or 'r' or 'q'] || IsPart(letters)) ? Part
            : null;
    }

    private static bool IsPart(ReadOnlySpan<char> letters)
    {
        foreach (string part in Parts)
        {
            if (letters.Equals(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool TakeHours(string text, ref int position)
    {
        int end = position;
        SkipSpaces(text, ref end);
        end += end == position && end < text.Length && text[end] is '-' or '‑' or '·' or '⋅' ? 1 : 0;
        return TakeAny(text, ref end, Hours) && Move(ref position, end);
    }

    private static bool TakePerSecond(string text, ref int position)
    {
        int end = position;
        SkipSpaces(text, ref end);
        if (end < text.Length && text[end] is '/')
            end++;
        else if (!TakeWord(text, ref end, "per"))
            return false;
        SkipSpaces(text, ref end);
        return TakeAny(text, ref end, Seconds) && Move(ref position, end);
    }

    private static bool TakeAny(string text, ref int position, string[] words)
    {
        foreach (string word in words)
        {
            if (TakeWord(text, ref position, word))
                return true;
        }

        return false;
    }

    private static bool TakeWord(string text, ref int position, string word)
    {
        int end = position + word.Length;
        return string.Compare(text, position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (end >= text.Length || !char.IsLetter(text[end])) && Move(ref position, end);
    }

    private static bool Move(ref int position, int end)
    {
        position = end;
        return true;
    }

    private static void SkipSpaces(string text, ref int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
    }
}
