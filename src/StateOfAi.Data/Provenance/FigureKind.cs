namespace StateOfAi.Data;

/// <summary>
/// What the figure in a field measures: the units that it may have, and the plausible range in them. Declared once, where the field is
/// read.
/// </summary>
internal sealed class FigureKind
{
    private readonly Func<Unit, bool> _isUnit;
    private readonly decimal? _least;
    private readonly decimal? _most;

    private FigureKind(string what, Func<Unit, bool> isUnit, decimal? least = null, decimal? most = null, bool allowsParts = false)
    {
        What = what;
        _isUnit = isUnit;
        _least = least;
        _most = most;
        AllowsParts = allowsParts;
    }

    /// <summary>An amount of money in the currency printed.</summary>
    internal static FigureKind Money { get; } = OfKind(UnitKind.Money, "an amount of money (unit such as USD)");

    /// <summary>An amount of money in US dollars, which can be summed.</summary>
    internal static FigureKind Dollars { get; } = new("in US dollars (unit USD)", unit => unit == Unit.Usd);

    /// <summary>A change in an amount of money.</summary>
    internal static FigureKind MoneyChange { get; } = new(Money.What, Money._isUnit, -1e15m);

    /// <summary>An amount of money per unit of time.</summary>
    internal static FigureKind MoneyPerTime { get; } =
        new("an amount of money per unit of time (unit such as USD/year)",
            unit => unit is { Amount.Kind: UnitKind.Money, Each.Kind: UnitKind.Duration }, 0);

    /// <summary>A count of anything.</summary>
    internal static FigureKind Count { get; } = OfKind(UnitKind.Count, "a count (unit such as company)");

    /// <summary>A change in a count.</summary>
    internal static FigureKind CountChange { get; } = new(Count.What, Count._isUnit, -1e15m);

    internal static FigureKind Duration { get; } = OfKind(UnitKind.Duration, "a duration (unit such as month)");

    internal static FigureKind Multiple { get; } = OfKind(UnitKind.Multiple, "a multiple (unit multiple)");

    internal static FigureKind Rank { get; } = OfKind(UnitKind.Rank, "a rank (unit rank)");

    /// <summary>A percentage that may be negative or exceed 100, such as a premium.</summary>
    internal static FigureKind Percent { get; } = OfKind(UnitKind.Percent, "in percent (unit percent)");

    /// <summary>A part of a whole in percent.</summary>
    internal static FigureKind Share { get; } = new(Percent.What, Percent._isUnit, 0, 100);

    /// <summary>A percentage change of something that cannot be negative.</summary>
    internal static FigureKind Change { get; } = new(Percent.What, Percent._isUnit, -100);

    /// <summary>Any unit: for fields marked [MeasuresAnything].</summary>
    internal static FigureKind Anything { get; } = Any("the field says why");

    /// <summary>
    /// The unit of the row's measure. The measure is another row, so the figure is checked once all rows have been read.
    /// </summary>
    internal static FigureKind ByMeasure { get; } = new("of any unit", _ => true, -1e19m, 1e19m, allowsParts: true);

    /// <summary>No figure is allowed.</summary>
    internal static FigureKind None { get; } = new("omitted", _ => false);

    // Fields of one unit.
    internal static FigureKind Unicorns { get; } = Of("unicorn");
    internal static FigureKind UnicornChange { get; } = Of("unicorn", least: -1e9m);
    internal static FigureKind Deals { get; } = Of("deal");
    internal static FigureKind Gpus { get; } = Of(Unit.Gpus);
    internal static FigureKind Chips { get; } = Of("chip");
    internal static FigureKind H100Equivalents { get; } = Of(Unit.H100Equivalents);
    internal static FigureKind Power { get; } = Of(Unit.Watts);
    internal static FigureKind FlopPerSecond { get; } = Of(Unit.FlopPerSecond);
    internal static FigureKind Buildings { get; } = Of("building");
    internal static FigureKind Users { get; } = Of(Unit.Users);
    internal static FigureKind Tokens { get; } = Of(Unit.Tokens);
    internal static FigureKind Messages { get; } = Of("message");
    internal static FigureKind People { get; } = Of("person");
    internal static FigureKind Papers { get; } = Of("paper");
    internal static FigureKind Years { get; } = Of(Unit.Years);
    internal static FigureKind PercentagePoints { get; } = Of(Unit.PercentagePoints);
    internal static FigureKind Predictions { get; } = Of("prediction");
    internal static FigureKind Slides { get; } = Of("slide");
    internal static FigureKind Parameters { get; } = Of("parameter");
    internal static FigureKind Datapoints { get; } = Of("datapoint");
    internal static FigureKind Transistors { get; } = Of("transistor");
    internal static FigureKind Fraction { get; } = Of(Unit.Fraction);
    internal static FigureKind IndexPoints { get; } = Of(Unit.IndexPoints);
    internal static FigureKind Flop { get; } = Of(Unit.Flop);
    internal static FigureKind OperationsPerSecond { get; } = Of("operation/second", least: 0, most: 1e27m);
    internal static FigureKind Bytes { get; } = Of(Unit.Bytes);
    internal static FigureKind BytesPerSecond { get; } = Of("byte/second", least: 0);
    internal static FigureKind Minutes { get; } = Of(Unit.Minutes);
    internal static FigureKind Hours { get; } = Of(Unit.Hours);
    internal static FigureKind DollarsPerToken { get; } = Of("USD/token", least: 0, most: 1);

    /// <summary>Total processing performance, which is a product and thus need not be whole.</summary>
    internal static FigureKind Tpp { get; } = new("in the unit tpp", unit => unit.Code is "tpp", allowsParts: true);

    /// <summary>What the figure must be, in words that follow "must be".</summary>
    internal string What { get; }

    /// <summary>Whether counts may be fractional, as means may.</summary>
    internal bool AllowsParts { get; }

    /// <summary>A single unit, optionally with limits specific to the field.</summary>
    internal static FigureKind Of(Unit unit, decimal? least = null, decimal? most = null) =>
        new($"in the unit {unit}", known => known == unit, least, most);

    /// <summary>A single unit, by its code.</summary>
    internal static FigureKind Of(string code, decimal? least = null, decimal? most = null) =>
        Of(Unit.Parse(code, null), least, most);

    /// <summary>Any unit.</summary>
    /// <param name="reason">Why the field alone does not determine the unit; for readers of the code.</param>
    /// <param name="allowsParts">Whether counts may be fractional.</param>
    internal static FigureKind Any(string reason, bool allowsParts = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(reason);
        return new("of any unit", _ => true, allowsParts: allowsParts);
    }

    internal FigureKind Or(FigureKind other) => new($"{What} or {other.What}", unit => _isUnit(unit) || other._isUnit(unit));

    internal bool IsUnit(Unit unit) => _isUnit(unit);

    /// <summary>The plausible range: that of the unit, unless the field has its own limits.</summary>
    internal (decimal Least, decimal Most) LimitsIn(Unit unit)
    {
        (decimal least, decimal most) = NumberLimits.Of(unit);
        return (_least ?? least, _most ?? most);
    }

    private static FigureKind OfKind(UnitKind kind, string what) => new(what, unit => unit.Kind == kind);
}
