namespace StateOfAi.Data;

/// <summary>What is in doubt about one row: what the data says of its statements, what it is itself, and how it was read.</summary>
internal static class RowDoubts
{
    internal const string SecondHand = "Read at second hand: in a copy, or in a publication that quotes or compiles the source.";

    // An erratum or a conflict is about statements, and is no statement itself.
    internal static IEnumerable<Doubt> Of(Row row) => row switch
    {
        Erratum or Conflict => [],
        Source source =>
            OfStatements(source.Provenance, source).Where(doubt => doubt.Kind is not DoubtKind.SecondHand)
                .Concat(OfReading([source], source)),
        { IsForetold: true } => [new(DoubtKind.Projection, Projection.Text) { Row = row }, .. OfStatements(row.Provenance, row)],
        _ => OfStatements(row.Provenance, row),
    };

    internal static IEnumerable<Doubt> OfStatements(Provenance provenance, Row? row)
    {
        foreach (Erratum erratum in provenance.Errata)
            yield return new(DoubtKind.Erratum, erratum.DoubtText) { Row = row, Cause = erratum };
        foreach (Conflict conflict in provenance.Conflicts)
            yield return new(DoubtKind.Conflict, conflict.DoubtText) { Row = row, Cause = conflict };
        foreach (Doubt doubt in OfReading(provenance.Sources, row))
            yield return doubt;
    }

    /// <summary>Something is read at second hand where none of its sources was read at first hand.</summary>
    internal static IEnumerable<Doubt> OfReading(IReadOnlyList<Source> sources, Row? row) =>
        sources.Any(source => source.Reading is SourceReading.FirstHand)
            ? []
            : sources.Where(source => source.Reading is SourceReading.SecondHand)
                .Select(source => new Doubt(DoubtKind.SecondHand, SecondHand) { Row = row, Cause = source });
}
