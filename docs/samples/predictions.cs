#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// How many of its predictions did the report get right, how certain is that rate, and how did the latest ones turn out?

using StateOfAi.Data;

PredictionsDataset predictions = StateOfAiCatalog.Embedded.Datasets.Predictions;

Console.Write(predictions.ByEdition.Rates(row => row.IsHit)
    .WithTitle("Predictions that came true").ToText(doubts: FootnoteDetail.None));
Console.WriteLine($"\nOverall: {predictions.Graded.ToProportion(row => row.IsHit)}.\n");

int latest = predictions.Graded.Max(row => row.Edition);
Console.Write(predictions.Graded.Where(row => row.Edition == latest).ToView().Only("Outcome", "Statement")
    .Rename("Statement", "Prediction").WithTitle($"Predictions of {latest}").ToText());
