#!/usr/bin/env dotnet
#:project ../../src/StateOfAi.Data

// Ten rows drawn at random, each with everything you need to check it by hand. Another seed draws other rows: dotnet run
// docs/samples/fact-check.cs -- 42

using StateOfAi.Data;

const int Drawn = 10;
IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded;
int seed = args.Length > 0 ? int.Parse(args[0]) : 1;

// Rows that can be checked against a page. Sources are the pages themselves; facts, sections and slides say where rows come from; measures
// are our own terms.
Row[] rows = [
    .. catalog.Tables.SelectMany(table => table.Rows).Where(row => row is not (Source or Fact or Section or Slide or Claim or Measure))];
new Random(seed).Shuffle(rows);

Console.WriteLine($"{Drawn} of {rows.Length:N0} rows, data {catalog.DataVersion}, seed {seed}");
foreach ((int index, Row row) in rows.Take(Drawn).Index())
{
    Console.WriteLine();
    Console.WriteLine($"{index + 1}. {row.Id}{(row.Dataset is { } dataset ? $" ({dataset})" : "")}");
    Line("says",
        string.Join("; ",
            row.ToView().Rows.Where(field => field[0].Text is not ("Id" or "Note")).Select(field => $"{field[0].Text}: {field[1].Text}")));
    Line("note", row.Note);
    foreach (Fact fact in row.Provenance.Facts)
        Line("stated", $"{fact.Id} {fact.Label} ({fact.Locator}; {fact.Modality}, {fact.Reliability})");
    IReadOnlyList<Source> evidence = row is Erratum erratum ? erratum.Evidence : row is Conflict conflict ? conflict.Evidence : [];
    foreach (Source source in row.Provenance.Sources.Concat(evidence).Distinct())
        Line("source", $"{source.Citation} [{source.Kind}, {Reading(source)}]");
    foreach (Erratum doubt in row is Erratum ? [] : row.Provenance.Errata)
        Line("erratum",
            $"{doubt.Kind}, {doubt.Certainty}, on {doubt.Fact.Id}: {doubt.Printed ?? "nothing"} should be {doubt.ShouldBe ?? "something "
                + "else"}. {doubt.Why}");
    foreach (Conflict doubt in row.Provenance.Conflicts.Concat(catalog.GetConflictsOf(row.Id)).Distinct())
        Line("conflict", $"{string.Join(" / ", doubt.Sides)}. {doubt.Resolution}, {doubt.Certainty}: {doubt.Why}");
}

static string Reading(Source source) => source.Reading switch
{
    SourceReading.NotRead => "not read",
    SourceReading.SecondHand => $"read {source.Accessed} through a secondary source, {source.ReadFrom}",
    _ => $"read {source.Accessed}{(source.ReadFrom is { } copy ? $" in the copy {copy}" : "")}",
};

static void Line(string name, string? text)
{
    if (text is not null)
        Console.WriteLine($"   {name,-9}{text}");
}
