namespace StateOfAi.Data;

/// <summary>A column of a <see cref="TableView"/>.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class TableColumn
{
    internal TableColumn(ViewColumn declared, Unit? unit, Alignment alignment, bool isEmpty, ColumnScale scale, PeriodForm periods)
    {
        Name = declared.Name;
        Format = declared.Format;
        Mark = declared.Mark;
        Key = declared.Key ?? Words.ToCamelCase(declared.Name);
        SharedUnit = unit;
        Alignment = alignment;
        IsEmpty = isEmpty;
        Scale = scale;
        Periods = periods;
    }

    /// <summary>The name, such as <c>Price</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// The unit of all its cells, such as <c>USD</c>, <c>%</c> or <c>GPUs</c>; <see langword="null"/> if they have none, or if each cell
    /// has its own.
    /// </summary>
    public string? Unit => SharedUnit is { } unit ? UnitOf(unit) : null;

    /// <summary>
    /// The specified format of the cells, such as <c>N1</c>; <see langword="null"/> if none was specified. In that case, numbers within a
    /// factor of 1,000 share a scale and a number of decimals; otherwise each number has its own. CSV and JSON keep all digits.
    /// </summary>
    public string? Format { get; }

    /// <summary>The alignment of the cells: right if all are numbers.</summary>
    public Alignment Alignment { get; }

    /// <summary>Whether no row has a value. Output for readers omits such a column; CSV and JSON keep it.</summary>
    public bool IsEmpty { get; }

    /// <summary>
    /// The name followed by the unit, unless the name is the unit: <c>Price (USD)</c>, <c>Papers</c>. If columns are periods, a projected
    /// one is marked: <c>2026 (%, projected)</c>.
    /// </summary>
    public string Heading => HeadingWith(Unit);

    /// <summary>The heading in a table for readers, with the scale if all cells share one: <c>Revenue ($B)</c>.</summary>
    internal string ShownHeading => HeadingWith(Scale.IsUnitInCells ? null : Scale.UnitOf(SharedUnit, Name) ?? Unit);

    /// <summary>The mark of the column's period, such as "projected".</summary>
    internal string? Mark { get; }

    /// <summary>The name in JSON, in camel case: <c>dataCenter</c> for <c>Data center</c>.</summary>
    internal string Key { get; }

    /// <summary>The format of the cells for readers, and the scale in the heading.</summary>
    internal ColumnScale Scale { get; }

    /// <summary>The unit of all numbers of the column, which is in the heading and not in the cells.</summary>
    internal Unit? SharedUnit { get; }

    /// <summary>The form of its periods.</summary>
    internal PeriodForm Periods { get; }

    /// <summary>The heading.</summary>
    public override string ToString() => Heading;

    private string HeadingWith(string? unit) =>
        (unit is { } && unit.Equals(Name, StringComparison.OrdinalIgnoreCase) ? null : unit, Mark) switch
        {
            (null, null) => Name,
            ({ } known, { } mark) => $"{Name} ({known}, {mark})",
            var (known, mark) => $"{Name} ({known ?? mark})",
        };

    /// <summary>Whether the numbers of a unit are written with prefixes, so that each may have its own.</summary>
    internal static bool HasPrefixes(Unit? unit) => (unit?.Amount ?? unit)?.Symbol is not null;

    /// <summary>The name of a unit in headings; <see langword="null"/> if readers need none.</summary>
    internal static string? UnitOf(Unit unit, bool isPerMillion = false) => unit.Kind switch
    {
        UnitKind.Rate => (UnitOf(unit.Amount!) ?? unit.Amount!.Code) + RateText.Per(unit.Each!, isPerMillion),
        UnitKind.Rank or UnitKind.CalendarYear or UnitKind.Fraction => null,
        _ => unit.Plural,
    };
}
