namespace StateOfAi.Data;

/// <summary>A column of a <see cref="TableView"/>.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class TableColumn
{
    internal TableColumn(ViewColumn declared, Unit? unit, Alignment alignment, bool isEmpty, string? shownFormat, PeriodForm periods)
    {
        Name = declared.Name;
        Format = declared.Format;
        Mark = declared.Mark;
        SharedUnit = unit;
        Alignment = alignment;
        IsEmpty = isEmpty;
        ShownFormat = shownFormat;
        Periods = periods;
    }

    /// <summary>What the cells are, such as <c>Price</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// The unit of all its cells, such as <c>USD</c>, <c>%</c> or <c>GPUs</c>; <see langword="null"/> where they have none, or where they
    /// differ and each cell has its own.
    /// </summary>
    public string? Unit => SharedUnit is { } unit ? UnitOf(unit) : null;

    /// <summary>
    /// The format that was chosen for the cells, such as <c>N1</c>; <see langword="null"/> where none was. Then numbers within a factor of
    /// 1,000 share one scale and one number of decimals, and others are each written as they are. CSV and JSON keep all digits.
    /// </summary>
    public string? Format { get; }

    /// <summary>On which side the cells stand: on the right where all are numbers.</summary>
    public Alignment Alignment { get; }

    /// <summary>Whether no row has a value. The forms for readers leave such a column out; CSV and JSON keep it.</summary>
    public bool IsEmpty { get; }

    /// <summary>
    /// The name followed by the unit, unless the name is the unit: <c>Price (USD)</c>, <c>Papers</c>. Across periods, one that rests on a
    /// projection says so: <c>2026 (%, projected)</c>.
    /// </summary>
    public string Heading
    {
        get
        {
            string? unit = Unit is { } known && !known.Equals(Name, StringComparison.OrdinalIgnoreCase) ? known : null;
            return (unit, Mark) switch
            {
                (null, null) => Name,
                (not null, not null) => $"{Name} ({unit}, {Mark})",
                _ => $"{Name} ({unit ?? Mark})",
            };
        }
    }

    /// <summary>What the period that the column is of is, such as "projected".</summary>
    internal string? Mark { get; }

    /// <summary>The name in JSON: words run together, <c>dataCenter</c> for <c>Data center</c>.</summary>
    internal string Key => Words.ToCamelCase(Name);

    /// <summary>The format that readers see the cells in; <see langword="null"/> where each cell has its own.</summary>
    internal string? ShownFormat { get; }

    /// <summary>What all numbers of the column count or measure; the cells then leave it to the heading.</summary>
    internal Unit? SharedUnit { get; }

    /// <summary>How its periods are named.</summary>
    internal PeriodForm Periods { get; }

    /// <summary>The heading.</summary>
    public override string ToString() => Heading;

    private static string? UnitOf(Unit unit) => unit.Kind switch
    {
        UnitKind.Rate => $"{UnitOf(unit.Amount!) ?? unit.Amount!.Code} per {unit.Each!.Singular}",
        UnitKind.Rank or UnitKind.CalendarYear or UnitKind.Fraction => null,
        _ => unit.Plural,
    };
}
