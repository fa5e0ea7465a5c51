using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A place in a spliced series where one vintage gives way to another.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class SpliceSeam : FormattableResult, ITabular
{
    internal SpliceSeam(SplicePolicy policy, SeriesPoint before, SeriesPoint after, Estimate<Multiple>? link, TimePeriod? linkedAt)
    {
        Policy = policy;
        Before = before;
        After = after;
        Link = link is null ? null : Resting(link, SourceUnion.Of(before.RestsOn, after.RestsOn));
        LinkedAt = linkedAt;
        RestsOn = SourceUnion.Of(before.RestsOn, after.RestsOn);
    }

    /// <summary>How the vintages were joined.</summary>
    public SplicePolicy Policy { get; }

    /// <summary>The last point before the seam, with its own vintage.</summary>
    public SeriesPoint Before { get; }

    /// <summary>The first point after the seam, with its own vintage.</summary>
    public SeriesPoint After { get; }

    /// <summary>The factor by which the earlier reading was multiplied; <see langword="null"/> if nothing was rescaled.</summary>
    public Estimate<Multiple>? Link { get; }

    /// <summary>
    /// The period at which the two were linked; <see langword="null"/> if nothing was rescaled, or if they have no period in common.
    /// </summary>
    public TimePeriod? LinkedAt { get; }

    /// <summary>The seam as a doubt about everything that rests on both sides of it.</summary>
    internal Doubt Doubt => new(DoubtKind.Seam, $"{ToString()}.");

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Seam",
    [
        ("Policy", Policy),
        ("Before", Before.Period),
        ("Before vintage", Before.Vintage),
        ("After", After.Period),
        ("After vintage", After.Vintage),
        ("Link", Link),
        ("Linked at", LinkedAt),
    ], from: this);

    /// <summary>Shows where the seam is and how it was created.</summary>
    /// <param name="format"><see langword="null"/>, an empty string or <c>G</c>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        string link = Link is null
            ? ""
            : $", linked{(LinkedAt is null ? "" : $" at {LinkedAt.Code}")} by {Link.ToString(format, formatProvider)}";
        return $"seam between {Before.Period.Code}{Read(Before)} and {After.Period.Code}{Read(After)} ({Words.InProse(Policy)}{link})";

        static string Read(SeriesPoint point) => point.Vintage is { } vintage ? $" as read {vintage}" : "";
    }
}
