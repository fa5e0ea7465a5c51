namespace StateOfAi.Data;

/// <summary>What is in doubt about one row: its statements, its nature and how it was read.</summary>
internal static class RowDoubts
{
    private const string Quoted = "From a secondary source: the press, or a publication that quotes the original.";

    // Errata and conflicts are about statements but are not statements themselves.
    internal static IEnumerable<Doubt> Of(Row row) => row switch
    {
        Erratum or Conflict => [],
        Source source => OfStatements(row).Concat(OfReading([source], row)),
        _ => OfProjection(row).Concat(OfConfidence(row)).Concat(OfStatements(row)).Concat(OfReportRow(row)).Concat(OfReading(row)),
    };

    /// <summary>The doubts from its facts, and from how its sources were read; for a provenance without a row.</summary>
    internal static IEnumerable<Doubt> Of(Provenance provenance) =>
        OfErrata(provenance.Errata, null).Concat(OfConflicts(provenance.Conflicts, null)).Concat(OfReading(provenance.Sources, null));

    /// <summary>A number comes from a secondary source if none of its sources was read firsthand.</summary>
    internal static IEnumerable<Doubt> OfReading(IReadOnlyList<Source> sources, Row? row) =>
        sources.Any(source => source.Reading is SourceReading.FirstHand)
            ? []
            : sources.Where(source => source.Reading is SourceReading.SecondHand).Select(source => new Doubt(DoubtKind.SecondHand,
                source.ReadFrom is { } copy ? $"From a secondary source, {copy}" : Quoted)
            { Row = row, Cause = source });

    private static Doubt[] OfReading(Row row)
    {
        Doubt[] doubts = [.. OfReading(row.Provenance.Sources, row)];
        return doubts.Length == 0 && row.IsSecondHand ? [new(DoubtKind.SecondHand, HowRead(row)) { Row = row }] : doubts;
    }

    // A dataset that others keep was read itself, but it is not where its numbers come from.
    private static string HowRead(Row row) => row.Provenance.Sources is [{ Kind: SourceKind.Dataset, Publisher: { } keeper }, ..]
        ? $"From a list that {keeper} keeps, not from the original."
        : Quoted;

    private static IEnumerable<Doubt> OfProjection(Row row) =>
        row.IsForetold ? [new(DoubtKind.Projection, row.IsAhead ? AheadOf(row) : Projection.Text) { Row = row }] : [];

    private static string AheadOf(Row row) => $"The period {RowPeriod.OrNull(row)!.Code} begins after the data was read "
        + $"({row.Dataset!.Vintage}): it is projected or planned, or its date is wrong.";

    private static IEnumerable<Doubt> OfConfidence(Row row) => (row as IRated)?.Confidence switch
    {
        PublisherConfidence.Likely => [Rated(row, "likely, not its highest grade")],
        PublisherConfidence.Speculative => [Rated(row, "speculative")],
        PublisherConfidence.Uncertain => [Rated(row, "uncertain")],
        PublisherConfidence.Unlikely => [Rated(row, "unlikely")],
        PublisherConfidence.Unverified => [Rated(row, "unverified")],
        _ => [],
    };

    private static Doubt Rated(Row row, string how) =>
        new(DoubtKind.Uncertain, $"{PublisherOf(row)} grades its data on this as {how}.") { Row = row };

    private static string PublisherOf(Row row) =>
        row.Provenance.Sources is [{ Publisher: { } publisher }, ..] ? publisher : "Its publisher";

    private static IEnumerable<Doubt> OfStatements(Row row) =>
        OfErrata(row.Provenance.Errata, row).Concat(OfConflicts(row.Provenance.Conflicts, row));

    /// <summary>A row of a dataset that repeats a number of a report shares the errata of that number.</summary>
    private static IEnumerable<Doubt> OfReportRow(Row row) =>
        row.ReportRow is { } original && FiguresOf(row).Intersect(FiguresOf(original)).Any()
            ? OfErrata(original.Provenance.Errata, row)
            : [];

    private static IEnumerable<Doubt> OfErrata(IEnumerable<Erratum> errata, Row? row) =>
        errata.Select(erratum => new Doubt(DoubtKind.Erratum, erratum.DoubtText) { Row = row, Cause = erratum });

    private static IEnumerable<Doubt> OfConflicts(IEnumerable<Conflict> conflicts, Row? row) =>
        conflicts.Select(conflict => new Doubt(DoubtKind.Conflict, conflict.DoubtText) { Row = row, Cause = conflict });

    private static IEnumerable<Figure> FiguresOf(Row row) => row.FieldTable.Select((_, place) => row.ValueOf(place)).OfType<Figure>();
}
