using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>How the graded predictions of one edition, of one topic or of all came out, in numbers (unit <c>prediction</c>) and percent.</summary>
public sealed class PredictionTally : Row
{
    /// <summary>A tally of your own, for tests and for analyses beside the report's.</summary>
    public PredictionTally() { }

    [SetsRequiredMembers]
    internal PredictionTally(RowReader row) : base(row)
    {
        Edition = row.IntegerOrNull("edition");
        Topic = row.EnumOrNull<PredictionTopic>("topic");
        Graded = row.Figure("graded", FigureKind.Predictions);
        Correct = row.Figure("correct", FigureKind.Predictions);
        Partly = row.Figure("partly", FigureKind.Predictions);
        Incorrect = row.Figure("incorrect", FigureKind.Predictions);
        StrictRate = row.Figure("strictRate", FigureKind.Share);
        PartialCreditRate = row.Figure("partialCreditRate", FigureKind.Share);
    }

    /// <summary>The edition whose predictions are counted, by its year; <see langword="null"/> for all editions.</summary>
    public int? Edition { get; init; }

    /// <summary>The topic whose predictions are counted; <see langword="null"/> for all topics.</summary>
    public PredictionTopic? Topic { get; init; }

    /// <summary>How many have been graded.</summary>
    public required Figure Graded { get; init; }

    /// <summary>How many came true.</summary>
    public required Figure Correct { get; init; }

    /// <summary>How many came true in part.</summary>
    public required Figure Partly { get; init; }

    /// <summary>How many did not come true.</summary>
    public required Figure Incorrect { get; init; }

    /// <summary>Those that came true, in percent of those graded, to one decimal.</summary>
    public required Figure StrictRate { get; init; }

    /// <summary>Those that came true and half of those that did in part, in percent of those graded, to one decimal.</summary>
    public required Figure PartialCreditRate { get; init; }

    /// <summary>Whether it counts a prediction: a graded one of its edition and its topic.</summary>
    internal bool Counts(GradedPrediction prediction) =>
        prediction.IsGraded && (Edition is null || prediction.Edition == Edition) && (Topic is null || prediction.Topic == Topic);
}
