using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A row that is in both of two vintages, with different figures.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
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

    /// <summary>The key that the two rows share.</summary>
    public TKey Key { get; }

    /// <summary>The row in the earlier vintage.</summary>
    public TRow Earlier { get; }

    /// <summary>The row in the later vintage.</summary>
    public TRow Later { get; }

    /// <summary>The old figure; <see langword="null"/> if it was missing.</summary>
    public Figure? From { get; }

    /// <summary>The new figure; <see langword="null"/> if it is missing.</summary>
    public Figure? To { get; }

    /// <summary>The change from the old figure to the new one; unknown if one is missing or the units differ.</summary>
    public Growth Growth { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of(KeyText.Of(Key),
    [
        ("Row", RevisionKey.Name(Key)),
        ("Period", RevisionKey.PeriodOf(Key)),
        ("From", From),
        ("To", To),
        ("Change", Growth.Change),
        ("Percent", Growth.Percent),
    ], from: this);

    /// <summary>Shows the key, the old and the new figure, and the change.</summary>
    /// <param name="format"><see langword="null"/>, an empty string or <c>G</c>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        string.Create(formatProvider ?? CultureInfo.InvariantCulture, $"{Key}: {Growth.ToString(format, formatProvider)}");
}
