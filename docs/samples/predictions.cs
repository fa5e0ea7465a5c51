#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// How many of its predictions did the report get right, and how did the latest ones turn out?

using StateOfAi.Data;

PredictionsDataset predictions = StateOfAiCatalog.Embedded.Datasets.Predictions;

Console.Write(predictions.ByEdition.Rates(row => row.IsHit).ToText());
Console.WriteLine($"In all: {predictions.Graded.ToProportion(row => row.IsHit)}.");

int latest = predictions.Graded.Max(row => row.Edition);
Console.WriteLine();
Console.Write(predictions.Graded.Where(row => row.Edition == latest).ToView(view => view
    .Title($"Those of {latest}")
    .Column("Outcome", row => row.Outcome)
    .Column("Prediction", row => row.Statement)).ToText());
