using System.Globalization;

namespace StateOfAi.Data.Csv;

/// <summary>What is in a column.</summary>
internal sealed class ColumnProfile
{
    // A unit that numbers without one are read in, to compare them.
    private static readonly Unit NoUnit = Unit.Multiple;

    private const int MostExamples = 3;
    private const int LongestExample = 30;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _examples = [];
    private readonly MissingWords _missing;
    private readonly DistinctRoom _room;
    private readonly KindCount<object> _numbers;
    private readonly KindCount<TimePeriod> _periods;
    private readonly KindCount<Tuple<Figure, string>> _figures;
    private string? _least, _most;
    private bool _areMore;

    internal ColumnProfile(string name, CsvOptions options, DistinctRoom room)
    {
        Name = name;
        _missing = options.Missing;
        _room = room;
        var periods = options.Of(new PeriodReader());
        var figures = options.Of(new FigureReader());
        _numbers = new("number",
            text => StrictNumber.TryParse(text, options.Culture, out decimal number) ? number : null,
            (first, second) => ((decimal)first).CompareTo((decimal)second),
            number => ((decimal)number).ToString(CultureInfo.InvariantCulture));
        _periods = new("period", text => periods.TryRead(text, out TimePeriod? period) ? period : null,
            (first, second) => first.Start.CompareTo(second.Start), period => period.ToString());
        FigureReader numbers = figures with { Unit = NoUnit };
        _figures = new("figure",
            text => StrictNumber.TryParse(text, options.Culture, out decimal number) ? Tuple.Create(Figure.Exact(number, NoUnit), text)
                : figures.TryRead(text, out Figure? figure) || numbers.TryRead(text, out figure) ? Tuple.Create(figure!, text)
                : null,
            (first, second) => Middle(first.Item1).CompareTo(Middle(second.Item1)), figure => Short(figure.Item2));
    }

    internal string Name { get; }

    internal int Missing { get; private set; }

    /// <summary>The kind that fits; a column of years counts as numbers.</summary>
    internal string Kind => _texts.Count == 0 && !_areMore ? "empty" : Fitting?.Name ?? "text";

    internal string Distinct => string.Create(CultureInfo.InvariantCulture, $"{(_areMore ? "at least " : "")}{_texts.Count:N0}");

    internal string Smallest => Fitting?.Smallest ?? Short(_least ?? "");

    internal string Largest => Fitting?.Largest ?? Short(_most ?? "");

    internal string Examples => string.Join(", ", _examples.Select(Short));

    /// <summary>The first kind that the fewest texts are not of.</summary>
    private IKindCount? Fitting =>
        ((IKindCount[])[_numbers, _periods, _figures]).Where(kind => kind.Name is not null).MinBy(kind => kind.Others);

    internal void Add(ReadOnlySpan<char> cell)
    {
        string text = cell.ToString();
        if (_missing.Contains(text))
        {
            Missing++;
            return;
        }

        _numbers.Add(text);
        _periods.Add(text);
        _figures.Add(text);
        if (_least is null || string.CompareOrdinal(text, _least) < 0)
            _least = text;
        if (_most is null || string.CompareOrdinal(text, _most) > 0)
            _most = text;
        if (_texts.Contains(text))
            return;
        if (!_room.Take(_texts.Count))
        {
            _areMore = true;
            return;
        }

        _texts.Add(text);
        if (_examples.Count < MostExamples)
            _examples.Add(text);
    }

    private static decimal Middle(Figure figure) => figure.Value ?? figure.Lower ?? figure.Upper ?? 0;

    private static string Short(string text) => text.Length <= LongestExample ? text : text[..LongestExample] + "…";
}
