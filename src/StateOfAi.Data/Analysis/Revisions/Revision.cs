using System.Globalization;

namespace StateOfAi.Data;

/// <summary>A row that is in both of two vintages with different figures.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
/// <typeparam name="TKey">What makes two rows the same.</typeparam>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Revision<TRow, TKey> : FormattableResult, ITabular
    where TKey : notnull
{
    internal Revision(TKey key, TRow earlier, TRow later, Figure? from, Figure? to)
    {
        Key = key;
        Earlier = earlier;
        Later = later;
        From = from;
        To = to;
        Growth = Growth.Between(from, to, SourceUnion.Of(SourceUnion.OfRow(earlier), SourceUnion.OfRow(later)));
        RestsOn = Growth;
    }

    /// <summary>What the two rows have in common.</summary>
    public TKey Key { get; }

    /// <summary>The row of the earlier vintage.</summary>
    public TRow Earlier { get; }

    /// <summary>The row of the later vintage.</summary>
    public TRow Later { get; }

    /// <summary>The old figure; <see langword="null"/> where it was missing.</summary>
    public Figure? From { get; }

    /// <summary>The new figure; <see langword="null"/> where it is missing.</summary>
    public Figure? To { get; }

    /// <summary>The way from the old figure to the new one; not known where one is missing or the units differ.</summary>
    public Growth Growth { get; }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of(KeyText.Of(Key),
    [
        ("Row", KeyText.Cell(Key)),
        ("From", From),
        ("To", To),
        ("Change", Growth.Change),
        ("Percent", Growth.Percent),
    ], from: this);

    /// <summary>The key, the old figure and the new one, and by how much it changed.</summary>
    /// <param name="format">Nothing, or <c>G</c>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        string.Create(formatProvider ?? CultureInfo.InvariantCulture, $"{Key}: {Growth.ToString(format, formatProvider)}");
}
