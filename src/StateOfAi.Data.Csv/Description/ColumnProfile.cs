using System.Globalization;

namespace StateOfAi.Data.Csv;

/// <summary>What is in a column.</summary>
internal sealed class ColumnProfile
{
    private const int MostExamples = 3;
    private const int LongestExample = 30;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _examples = [];
    private readonly MissingWords _missing;
    private readonly DistinctRoom _room;
    private readonly KindCount<object> _numbers;
    private readonly KindCount<TimePeriod> _periods;
    private readonly KindCount<Figure> _figures;
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
        _figures = new("figure", text => figures.TryRead(text, out Figure? figure) ? figure : null,
            (first, second) => Middle(first).CompareTo(Middle(second)), figure => figure.ToString());
    }

    internal string Name { get; }

    internal int Missing { get; private set; }

    /// <summary>The kind that fits; a column of years counts as numbers.</summary>
    internal string Kind => _texts.Count == 0 && !_areMore ? "empty" : _numbers.Name ?? _periods.Name ?? _figures.Name ?? "text";

    internal string Distinct => string.Create(CultureInfo.InvariantCulture, $"{(_areMore ? "at least " : "")}{_texts.Count:N0}");

    internal string Smallest => _numbers.Name is not null ? _numbers.Smallest : _periods.Name is not null ? _periods.Smallest
        : _figures.Name is not null ? _figures.Smallest : Short(_least ?? "");

    internal string Largest => _numbers.Name is not null ? _numbers.Largest : _periods.Name is not null ? _periods.Largest
        : _figures.Name is not null ? _figures.Largest : Short(_most ?? "");

    internal string Examples => string.Join(", ", _examples.Select(Short));

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
