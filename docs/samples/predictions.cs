#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// How many of its predictions did the report get right, and how did the latest ones turn out?

using StateOfAi.Data;

PredictionsDataset predictions = StateOfAiCatalog.Embedded.Datasets.Predictions;

Console.Write(predictions.ByEdition.ToView(view => view
    .Title("Predictions of the State of AI Report, by edition")
    .Column("Edition", edition => edition.Name)
    .Column("Graded", edition => edition.Count)
    .Column("Hits", edition => edition.Rows.Count(row => row.IsHit is true))
    .Column("Rate, 95 % interval", edition => edition.Proportion(row => row.IsHit).Interval())
    .Note($"In all: {predictions.Graded.ToProportion(row => row.IsHit)}.")
    .RestingOn(edition => edition)).ToText());

int latest = predictions.Graded.Max(row => row.Edition);
Console.WriteLine();
Console.Write(predictions.Graded.Where(row => row.Edition == latest).ToView(view => view
    .Title($"Those of {latest}")
    .Column("Outcome", row => row.Outcome)
    .Column("Prediction", row => row.Statement)).ToText());
