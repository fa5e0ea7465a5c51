using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Notes which rows of a sum had no number, and what was done about them.</summary>
internal sealed class StatedMissing
{
    private const int MostNamed = 3;

    private readonly List<string> _leftOut = [];
    private readonly List<string> _bounded = [];
    private Estimate<Quantity>? _widest;
    private bool _maximaDiffer;
    private int _leftOutCount;
    private int _boundedCount;

    /// <summary>How many rows were left out.</summary>
    internal int LeftOut => _leftOutCount;

    /// <param name="number">The missing number.</param>
    /// <param name="unit">The unit of a plain maximum.</param>
    /// <param name="row">The row without a number.</param>
    internal void Add(MissingNumber number, Unit? unit, string row)
    {
        bool isLeftOut = number.Maximum is null;
        List<string> names = isLeftOut ? _leftOut : _bounded;
        if (names.Count < MostNamed)
            names.Add(row);
        if (isLeftOut)
        {
            _leftOutCount++;
            return;
        }

        _boundedCount++;
        Estimate<Quantity> bounds = number.ToEstimate(unit);
        _maximaDiffer |= _widest is not null && bounds.Upper!.Value.Value != _widest.Upper!.Value.Value;
        _widest = _widest is null || bounds.Upper!.Value.Value > _widest.Upper!.Value.Value ? bounds : _widest;
    }

    /// <summary>What was done, in a sentence for each kind.</summary>
    /// <param name="counted">How many numbers were added up, including bounded ones.</param>
    /// <param name="what">The word for one of them: figure, amount.</param>
    internal string Text(long counted, string what)
    {
        long all = counted + _leftOutCount;
        string bounds = _maximaDiffer ? $"{_widest!.Lower} to at most {_widest.Upper}" : $"{_widest}";
        string[] sentences =
        [
            .. _leftOutCount == 0 ? Array.Empty<string>() : [Sentence(_leftOutCount, "left out", _leftOut)],
            .. _boundedCount == 0 ? Array.Empty<string>() : [Sentence(_boundedCount, $"taken as {bounds}", _bounded)],
        ];
        return string.Join(' ', sentences);

        string Sentence(int count, string done, List<string> names) => string.Create(CultureInfo.InvariantCulture,
            $"{count} of {all} {what}{(all == 1 ? "" : "s")} {(count == 1 ? "is" : "are")} missing and {done} ({string.Join("; ", names)}"
                + $"{(count > names.Count ? $"; {count - names.Count} more" : "")}).");
    }
}
