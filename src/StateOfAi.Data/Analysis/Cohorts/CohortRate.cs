using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The rate of a property in one group: how many of its members have it, with Wilson's interval.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class CohortRate : FormattableResult, ITabular
{
    internal CohortRate(string name, Proportion proportion, Fraction? level)
    {
        Name = name;
        Proportion = proportion;
        Interval = proportion.Interval(level);
        RestsOn = proportion;
    }

    /// <summary>The name of the group.</summary>
    public string Name { get; }

    /// <summary>The counts and the rate.</summary>
    public Proportion Proportion { get; }

    /// <summary>Wilson's interval of the rate; see <see cref="Proportion.Interval"/>.</summary>
    public ConfidenceInterval<Percent> Interval { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of(Name,
    [
        ("Group", Name),
        ("Rows", Proportion.Trials),
        ("Yes", Proportion.Successes),
        ("Not known", NotKnown),
        ("Rate", Proportion.Percent),
        ("Interval", Interval),
    ], from: this);

    /// <summary>Shows the group, its rate, its counts and the interval.</summary>
    /// <param name="format">The format of the percentages; see <see cref="Percent.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        format = NumberFormat.OfPercentages(format);
        string interval = Interval is { Lower: { } lower, Upper: { } upper }
            ? $", {Interval.Level.ToPercent().ToString(null, formatProvider)} interval {lower.ToString(format, formatProvider)} to "
                + upper.ToString(format, formatProvider)
            : "";
        return $"{Name}: {Proportion.ToString(format, formatProvider)}{interval}";
    }

    /// <summary>A row for each group.</summary>
    /// <param name="shown">The rates.</param>
    /// <param name="level">The level of the intervals.</param>
    /// <param name="key">The heading of the groups.</param>
    /// <param name="title">The title; <see langword="null"/> for none.</param>
    internal static TableView View(IEnumerable<CohortRate> shown, Fraction level, string key, string? title) => shown.ToView(view =>
    {
        string interval = $"{level.ToPercent():G6} CI";
        if (title is not null)
            view.Title($"Rates: {title}");
        view.Column(key, group => group.Name).Column("Rows", group => group.Proportion.Trials)
            .Column("Yes", group => group.Proportion.Successes).Column("Not known", group => group.NotKnown)
            .Column("Rate", group => group.Proportion.Percent)
            .Column($"{interval} low", group => group.Interval.Lower).Column($"{interval} high", group => group.Interval.Upper)
            .RestingOn(group => group).Note($"{interval}: Wilson score interval of the rate.");
    });

    private long? NotKnown => Proportion.Missing > 0 ? Proportion.Missing : null;
}
