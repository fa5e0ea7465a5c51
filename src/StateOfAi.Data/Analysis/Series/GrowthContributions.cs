using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The contributions of the parts to the growth of a whole, in percentage points. Together with <see cref="Rest"/>, they add up to that
/// growth. Created by <see cref="SeriesByKey{TKey}.Contributions(TimePeriod, TimePeriod, Series)"/>.
/// </summary>
/// <typeparam name="TKey">The type of the names of parts.</typeparam>
[SuppressMessage("Naming", "CA1710",
    Justification = "The plural says that it is a collection, and contributions is the field's term.")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class GrowthContributions<TKey> : ResultSet<GrowthContribution<TKey>>, IFormattable
    where TKey : notnull
{
    // Both columns are changes, so both show a sign.
    private const string Signed = "+";

    private readonly GrowthContribution<TKey>[] _parts;
    private readonly Dictionary<TKey, GrowthContribution<TKey>> _byKey;

    internal GrowthContributions(
        Growth whole, GrowthContribution<TKey>[] parts, Estimate<PercentagePoints> rest, IReadOnlyList<TKey> leftOut)
    {
        RestsOn = Together([.. parts.Select(part => part.Growth), whole]);
        Whole = whole;
        _parts = parts;
        _byKey = parts.ToDictionary(part => part.Key);
        Rest = Resting(rest);
        LeftOut = leftOut;
    }

    /// <summary>The growth of the whole.</summary>
    public Growth Whole { get; }

    /// <summary>The percentage points not covered by any named part: exactly 0 if the whole is the sum of the parts.</summary>
    public Estimate<PercentagePoints> Rest { get; }

    /// <summary>The series that cover neither period and so contribute nothing; empty if there are none.</summary>
    public IReadOnlyList<TKey> LeftOut { get; }

    /// <summary>Gets the contribution of a part.</summary>
    /// <param name="key">The name of the part.</param>
    /// <exception cref="KeyNotFoundException">No part has that name; the message lists the existing names.</exception>
    public GrowthContribution<TKey> this[TKey key] => GetOrNull(key)
        ?? throw KeyText.NotFound(
            LeftOut.Contains(key)
                ? $"'{KeyText.Of(key)}' is left out, since it is absent at both ends"
                : $"No part is named '{KeyText.Of(key)}'",
            "parts", _parts.Select(known => known.Key), Count);

    /// <summary>Looks up the contribution of a part.</summary>
    /// <param name="key">The name of the part.</param>
    /// <returns>The contribution; <see langword="null"/> if no part has that name.</returns>
    public GrowthContribution<TKey>? GetOrNull(TKey key) => _byKey.GetValueOrDefault(key);

    internal override int Length => _parts.Length;

    internal override GrowthContribution<TKey> At(int place) => _parts[place];

    /// <summary>One row per part: base, end, growth, and contribution to the growth of the whole, which is stated in a note.</summary>
    internal override TableView ViewOf(IEnumerable<GrowthContribution<TKey>> shown) => View(shown, [], AreOwn(shown));

    /// <summary>The parts, and a row for the rest if there is one.</summary>
    internal override TableView ViewOfAll() => View(
        _parts, Rest is { IsExact: true, Point.Value: 0 } ? [] : [("(the rest)", null, Rest, this)], isOwn: true);

    private TableView View(
        IEnumerable<GrowthContribution<TKey>> shown,
        (object Part, Growth? Growth, Estimate<PercentagePoints> Points, ISourced From)[] rest,
        bool isOwn) =>
        shown.Select(part => (Part: KeyText.Cell(part.Key), Growth: (Growth?)part.Growth, part.Points, From: (ISourced)part)).Concat(rest)
        .ToView(view =>
        {
            view.Column("Part", line => line.Part).Column("From", line => line.Growth?.From).Column("To", line => line.Growth?.To)
                .Column("Growth", line => line.Growth?.Percent, Signed)
                .Column("Contribution", line => line.Points, Signed).RestingOn(line => line.From);
            if (isOwn && Subject.Of(RestsOn) is { } subject)
                view.Title($"Contributions to growth: {subject}{(Whole is { FromPeriod: { } start, ToPeriod: { } end }
                    ? $", {start.ShortName} to {end.ShortName}" : "")}");
            if (isOwn)
                view.Note($"The whole: {Whole}.");
            if (isOwn && LeftOut.Count > 0)
                view.Note($"Left out, because they are absent at both ends: {KeyText.All(LeftOut, null)}.");
        });

    /// <summary>Shows the growth of the whole, all contributions, any rest, and the parts left out, culture-invariant.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Shows the growth of the whole, all contributions, any rest, and the parts left out.</summary>
    /// <param name="format">The format of the numbers; see <see cref="PercentagePoints.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        format = NumberFormat.WithSign(format);
        IEnumerable<string> lines = _parts.Select(part => part.ToString(format, formatProvider));
        if (Rest is not { IsExact: true, Point.Value: 0 })
            lines = lines.Append("the rest: " + Rest.ToString(format, formatProvider));
        if (LeftOut.Count > 0)
            lines = lines.Append($"left out, because they are absent at both ends: {KeyText.All(LeftOut, formatProvider)}");
        string mark = Projection.Mark(Whole, " (with a projection)");
        return $"{Whole.Percent.ToString(format, formatProvider)}{mark}: {string.Join("; ", lines)}";
    }
}
