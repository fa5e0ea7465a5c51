namespace StateOfAi.Data;

/// <summary>
/// A statement about the future: a formal prediction of an earlier edition with its outcome, or an outlook stated in the text.
/// </summary>
[Row]
public sealed partial class Prediction : Row
{
    /// <summary>
    /// The year of the edition that made it as a formal prediction; <see langword="null"/> for an outlook in the text of this report.
    /// </summary>
    public int? Edition { get; init; }

    /// <summary>The source of the prediction.</summary>
    public required Judge MadeBy { get; init; }

    /// <summary>The prediction.</summary>
    public required string Statement { get; init; }

    /// <summary>The certainty of the wording.</summary>
    public required Likelihood Likelihood { get; init; }

    /// <summary>The organizations that it is about; empty if it names none.</summary>
    public partial IReadOnlyList<Organization> Subjects { get; init; }

    /// <summary>The chip that it is about; <see langword="null"/> if it is about none.</summary>
    public partial Chip? Chip { get; init; }

    /// <summary>The country that it is about; <see langword="null"/> if it is about none or several.</summary>
    public Country? Country { get; init; }

    /// <summary>The reason for the expectation; <see langword="null"/> if none is given.</summary>
    public string? Basis { get; init; }

    /// <summary>The direction in which its subject is expected to move; <see langword="null"/> if it predicts an event.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The period that it covers; <see langword="null"/> if open-ended.</summary>
    public TimePeriod? Horizon { get; init; }

    /// <summary>The predicted date; <see langword="null"/> if there is none.</summary>
    public PartialDate? Predicted { get; init; }

    /// <summary>The outcome.</summary>
    public required PredictionOutcome Outcome { get; init; }

    /// <summary>The evidence for the outcome; <see langword="null"/> while it is open.</summary>
    public string? Evidence { get; init; }

    /// <summary>The organizations whose actions are the evidence; empty if there are none.</summary>
    public partial IReadOnlyList<Organization> EvidenceOrganizations { get; init; }

    /// <summary>The section of the edition; <see langword="null"/> if unknown, or if the row has facts, which name it.</summary>
    public ReportSection? Section { get; init; }

    /// <summary>The slide number in the edition, from 1; <see langword="null"/> if unknown, or if the row has facts.</summary>
    public int? Slide { get; init; }

    partial void OnRead(RowReader row) => PlaceAt(Section, Slide, null);
}
